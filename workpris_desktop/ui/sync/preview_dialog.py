"""What a newer directory would change, or has changed once it is used: what concerns the own leaflets first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.update import NamedService, ServiceChanges, UpdatePreview
from workpris_desktop.ui.sync.update_work import Prepared
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

SIZE_CHARACTERS = (84, 30)
"""Width in average characters and height in lines, as far as the screen allows."""
SCREEN_SHARE = 0.9
ID_ROLE = Qt.ItemDataRole.UserRole
FEW = 12
"""A group of no more services is open from the beginning."""


class PreviewDialog(QDialog):
    """Shows the changes; asks by signal to use the directory, with a second step where much would go.

    Once it is used, each service that is there can be read.

    Args:
        prepared: the newer directory, and names of services.
        words: says counts and services.
        is_used: whether it is in use already.
        parent: the window.
    """

    use_requested = Signal(bool)
    """True where somebody has said to be responsible for the computer."""
    service_requested = Signal(str)
    """The id of a service that is to be read."""

    def __init__(
        self,
        prepared: Prepared,
        words: UpdateScreenWords,
        parent: QWidget | None = None,
        *,
        is_used: bool = False,
    ) -> None:
        super().__init__(parent)
        fetched = prepared.fetched
        self._newcomers, self._is_used = prepared.newcomers, is_used
        self._names = dict(prepared.names) | {service.id: service.name for service in _named(fetched.preview)}
        self._words = words
        self._preview = preview = fetched.preview
        issued = words.issued(fetched.offer)
        title = self.tr("What has changed") if is_used else self.tr("Newer directory of {date}").format(date=issued)
        self.setWindowTitle(title)
        used = self.tr("The directory of {date} is in use. Return on a service shows it, with what it said before.")
        ready = words.ready(fetched.offer, preview, prepared.replaced)
        self.heading = PlainLabel(used.format(date=issued) if is_used else ready)
        self.warning = PlainLabel(words.removes_much(preview) if preview.needs_administrator else "")
        self.responsible = QCheckBox(self.tr("I am &responsible for this computer"))
        self.tree = QTreeWidget()
        self._lay_out(prepared)
        self._fill()
        self._take_room()

    def _lay_out(self, prepared: Prepared) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.tr("What changes"))
        number = self.locale().toString
        if self._preview.compared:
            counts = self.tr("{before} services now, {after} then. Signed; countries: {countries}.")
        else:
            counts = self.tr("Signed; countries: {countries}.")
        counted = counts.format(
            before=number(self._preview.before),
            after=number(self._preview.after),
            countries=self._words.countries(prepared.fetched.offer.countries),
        )
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        if not self._is_used:
            column.addWidget(PlainLabel(counted))
        column.addWidget(self.warning)
        column.addWidget(self.tree, 1)
        column.addWidget(PlainLabel(self.tr("The directory in use is kept: you can go back to it on the Data page.")))
        column.addWidget(self.responsible)
        column.addWidget(self._buttons())
        self.tree.itemActivated.connect(self._show_service)
        guarded = self._preview.needs_administrator and not self._is_used
        self.warning.setVisible(guarded)
        self.responsible.setVisible(guarded)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        if self._is_used:
            buttons.addButton(QDialogButtonBox.StandardButton.Close)
            buttons.rejected.connect(self.reject)
            return buttons
        self.use_button = QPushButton(self.tr("&Use it now"))
        self.keep_button = QPushButton(self.tr("&Keep the one in use"))
        buttons.addButton(self.use_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        guarded = self._preview.needs_administrator
        self.use_button.setDefault(not guarded)
        self.use_button.setAutoDefault(not guarded)
        self.keep_button.setDefault(guarded)
        self.use_button.setEnabled(not guarded)
        self.responsible.toggled.connect(self.use_button.setEnabled)
        return buttons

    def _show_service(self, item: QTreeWidgetItem) -> None:
        service_id = item.data(0, ID_ROLE)
        if self._is_used and service_id:
            self.accept()
            self.service_requested.emit(service_id)

    def _use(self) -> None:
        self.accept()
        self.use_requested.emit(self.responsible.isChecked())

    def _fill(self) -> None:
        for title, count, services in self._groups():
            top = QTreeWidgetItem([title])
            self.tree.addTopLevelItem(top)
            named = [self._row(service) for service in services]
            named = named or [QTreeWidgetItem([name]) for name in self._newcomers]
            top.addChildren(named)
            if count > len(named):
                top.addChild(QTreeWidgetItem([self.tr("and %n more", "", count - len(named))]))
            top.setExpanded(count <= FEW)
        first = self.tree.topLevelItem(0)
        if first is not None:
            first.setExpanded(True)
            self.tree.setCurrentItem(first)
        else:
            nothing = QTreeWidgetItem([self._nothing()])
            nothing.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(nothing)

    def _row(self, service: NamedService) -> QTreeWidgetItem:
        row = QTreeWidgetItem([self._words.service(service, self._names)])
        row.setData(0, ID_ROLE, service.id)
        return row

    def _nothing(self) -> str:
        if self._preview.compared:
            return self.tr("No service changes.")
        return self.tr("It takes the place of another directory, so that its services cannot be compared one by one.")

    def _groups(self) -> Iterator[tuple[str, int, Sequence[NamedService]]]:
        preview = self._preview
        concerned = tuple(self._concerned(preview))
        if concerned:
            title = self.tr("On your shortlist or in saved choices: %n", "", len(concerned))
            yield title, len(concerned), concerned
        sorts: tuple[tuple[str, ServiceChanges], ...] = (
            (self.tr("Closed: %n", "", preview.closed.count), preview.closed),
            (self.tr("No longer there: %n", "", preview.gone.count), preview.gone),
            (self.tr("New: %n", "", preview.added.count), preview.added),
            (self.tr("Changed: %n", "", preview.changed.count), preview.changed),
        )
        for title, changes in sorts:
            if changes.count:
                yield title, changes.count, changes.named

    def _concerned(self, preview: UpdatePreview) -> Iterator[NamedService]:
        for sort in (preview.closed, preview.gone, preview.changed):
            yield from (service for service in sort.named if service.id in preview.concerned)

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )


def _named(preview: UpdatePreview) -> Iterator[NamedService]:
    for sort in (preview.added, preview.changed):
        yield from sort.named
