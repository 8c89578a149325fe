"""Answers, needs and services of an invented client, as the window sends them."""

from datetime import date

from workpris_desktop.domain.chosen_service import SeenPart
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed, NeedSide, NeedStatus

DAY = date(2026, 11, 20)
ANSWERS = (
    IntakeAnswer("B2", value="Josef Novák", version=2),
    IntakeAnswer("B3", value="1984-02-29", version=2),
    IntakeAnswer("B6", value=("cs", "de"), version=2),
    IntakeAnswer("B8", AnswerState.DECLINED, version=2),
    IntakeAnswer("C3", value="+42 0 123", version=2, is_broken=True),
    IntakeAnswer("D3", value="2027-02-01", said_by=Source.FILE, said_on=DAY, version=2),
    IntakeAnswer("F4", value="other", other="papoušek", version=2),
    IntakeAnswer("F7", value=(("violence", "no", "person", "2026-11-20"), ("arson", "declined", "", "")), version=2),
    IntakeAnswer("H10.goals", value="Najít práci.\nVidět děti.", version=2),
)
NEED = ClientNeed("housing_none", NeedStatus.NEEDED, NeedSide.PRISON, 1, "vlastní klíče")
SEEN = {SeenPart.NAME: "n1", SeenPart.PHONE: "p1"}
