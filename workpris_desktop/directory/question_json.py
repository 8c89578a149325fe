"""A question as JSON, and back, with every value judged on its way in."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Near, OpenOn, Order, Question, SettingFilter

LONGEST_TEXT: Final = 500
_LONGEST_CODE: Final = 100
_MOST_CHOICES: Final = 60
_FARTHEST_KM: Final = 20_000.0


def question_to_json(question: Question) -> Mapping[str, object]:
    """Return what was asked as values of JSON; how it is shown (limit, language, counts, folded) is left out."""
    near, moment = question.near, question.open_on
    return {
        "text": question.text,
        "service_type": question.service_type,
        "region": question.region,
        "prison": question.prison,
        "setting": question.setting.value if question.setting else "",
        "municipality": question.municipality,
        "basis": question.basis.value,
        "choices": [{"facet": choice.facet.value, "value": choice.value} for choice in question.choices],
        "near": _near_to_json(near) if near else None,
        "open_on": {"day": moment.day.isoformat(), "at": _clock(moment.at)} if moment else None,
        "order": question.order.value,
        "reads_places": question.reads_places,
        "for_staff": question.for_staff,
    }


def question_from_json(said: Any) -> Question:
    """Return the question that values of JSON say; what is not said is as in a fresh question.

    Raises:
        ValueError: a value is not one of its kind.
        TypeError: likewise.
        KeyError: something is missing within a part.
        AttributeError: it is no object of JSON.
    """
    question = Question(
        text=_text(said.get("text", ""), LONGEST_TEXT),
        service_type=_text(said.get("service_type", "")),
        region=_text(said.get("region", "")),
        prison=_text(said.get("prison", "")),
        setting=SettingFilter(said["setting"]) if said.get("setting") else None,
        municipality=_text(said.get("municipality", "")),
        basis=Responsibility(said.get("basis", Responsibility.RESIDENCE)),
        near=_near(said["near"]) if said.get("near") else None,
        open_on=_open_on(said["open_on"]) if said.get("open_on") else None,
        order=Order(said.get("order", Order.FIT)),
        reads_places=_flag(said.get("reads_places", True)),
        for_staff=_flag(said.get("for_staff", False)),
    )
    choices = said.get("choices", [])
    if not isinstance(choices, list) or len(choices) > _MOST_CHOICES:
        raise ValueError(choices)
    for choice in choices:
        question = question.with_choice(Choice(Facet(choice["facet"]), _text(choice["value"])))
    return question


def _near_to_json(near: Near) -> Mapping[str, object]:
    return {
        "name": near.name,
        "latitude": near.latitude,
        "longitude": near.longitude,
        "within_km": near.within_km,
        "municipality": near.municipality,
    }


def _near(said: Any) -> Near:
    within = said.get("within_km")
    return Near(
        name=_text(said["name"]),
        latitude=_number(said["latitude"], 90),
        longitude=_number(said["longitude"], 180),
        within_km=None if within is None else _distance(within),
        municipality=_text(said.get("municipality", "")),
    )


def _open_on(said: Any) -> OpenOn:
    at = time.fromisoformat(said["at"]) if said.get("at") else None
    if at is not None and at.tzinfo is not None:
        raise ValueError(said)
    return OpenOn(date.fromisoformat(said["day"]), at)


def _clock(at: time | None) -> str:
    return at.strftime("%H:%M") if at else ""


def _text(said: object, longest: int = _LONGEST_CODE) -> str:
    if not isinstance(said, str) or len(said) > longest:
        raise ValueError(said)
    said.encode()  # half of a surrogate pair is no text, and could never be written again
    return said


def _number(said: object, most: float) -> float:
    # What is no number at all compares with none.
    if not isinstance(said, (int, float)) or isinstance(said, bool) or not abs(said) <= most:
        raise ValueError(said)
    return float(said)


def _distance(said: object) -> float:
    km = _number(said, _FARTHEST_KM)
    if km < 0:
        raise ValueError(said)
    return km


def _flag(said: object) -> bool:
    if not isinstance(said, bool):
        raise TypeError(said)
    return said
