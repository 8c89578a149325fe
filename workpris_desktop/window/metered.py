"""Whether the connection to the internet is paid for by what is fetched, as far as the system says."""


def is_metered() -> bool:
    """Tell whether the system says that the connection is metered; where it does not say, it is not.

    To be asked in the window's thread, where Qt keeps what the system says of networks.
    """
    # 13 ms and as much again for the system's answer, of which nothing comes before the first look is due.
    from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415

    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
        return False
    return QNetworkInformation.instance().isMetered()
