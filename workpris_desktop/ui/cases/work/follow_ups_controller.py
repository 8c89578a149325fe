"""Joins the next steps of an open file with the vault."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft, ReadDraft
from workpris_desktop.cases.file_requests import SetFileState
from workpris_desktop.cases.follow_up_requests import (
    DropFollowUp,
    FinishFollowUp,
    ReadFollowUps,
    SetPresets,
    WriteFollowUp,
)
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.follow_up import FollowUp, Preset
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.follow_ups_part import FollowUpsPart
from workpris_desktop.ui.cases.work.work_step import WorkStep

TYPING_PAUSE_MS: Final = 500

_Work = Callable[[VaultSession], None]


class FollowUpsController(QObject):
    """Reads and changes the next steps of a file.

    Args:
        part: the next steps.
        vault: the way to the vault.
        parent: owns the controller.
    """

    steps_changed = Signal()
    state_changed = Signal(str)
    """The id of the file whose state is another now."""

    def __init__(self, part: FollowUpsPart, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._questions = VaultQuestions(vault, self)
        self._steps: dict[str, FollowUp] = {}
        self._ids: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._keep_typed)
        part.text.textEdited.connect(lambda _: self._pause.start())
        part.file_shown.connect(self._begin)
        part.forgetting.connect(self._forget)
        part.add_wished.connect(self._add)
        part.done_wished.connect(self._finish)
        part.drop_wished.connect(self._drop)
        part.state.wished.connect(self._set_state)

    def _begin(self) -> None:
        """Read the steps, and bring back what was half-written."""
        self.load()
        if self._part.may_change:
            self._questions.ask(ReadDraft(self._place), self._part.begin_step, newest_of="draft")

    @property
    def _place(self) -> str:
        return f"file/{self._part.file_id}/step"

    def _keep_typed(self) -> None:
        self._pause.stop()
        text = self._part.text.text()
        self._questions.ask(KeepDraft(self._place, text) if text else DropDraft(self._place), lambda _: None)

    def load(self) -> None:
        """Read the steps."""
        file_id = self._part.file_id
        if file_id:
            self._questions.ask(ReadFollowUps(file_id), partial(self._show, file_id), newest_of="steps")

    def set_presets(self, file_id: str, presets: tuple[Preset, ...]) -> None:
        """Let the deadlines of the country fall on these days: the day of release was told, or is another now."""

        def show(steps: tuple[FollowUp, ...]) -> None:
            self._show(file_id, steps)
            self.steps_changed.emit()

        self._questions.ask(SetPresets(file_id, presets), show)

    def _show(self, file_id: str, steps: tuple[FollowUp, ...]) -> None:
        if file_id == self._part.file_id:
            self._steps = {step.id: step for step in steps}
            self._part.show_steps(steps)

    def _drop(self, step_id: str) -> None:
        file_id, step = self._part.file_id, self._steps[step_id]
        presets = tuple(Preset(each.preset, each.due_on) for each in self._steps.values() if each.preset)

        def drop(session: VaultSession) -> None:
            session.ask(DropFollowUp(file_id, self._id_now(step_id)))

        def write(session: VaultSession) -> None:
            if step.preset:
                found = session.ask(SetPresets(file_id, presets))
                again = next(each for each in found if each.preset == step.preset)
            else:
                again = session.ask(WriteFollowUp(file_id, step.text, step.due_on))
            self._ids[step_id] = again.id
            if step.done_on is not None:
                session.ask(FinishFollowUp(file_id, again.id, is_done=True))

        self._push(drop, write)

    def _add(self, text: str, day: date) -> None:
        file_id, key, place = self._part.file_id, f"{len(self._ids)}", self._place
        # Until it is saved it stays half-written, also where the vault is locked before.
        self._keep_typed()

        def write(session: VaultSession) -> None:
            is_new = key not in self._ids
            again = session.ask(WriteFollowUp(file_id, text, day)).id
            # What was done with it by the id that it had before is done with the one that it has now.
            self._ids[self._ids.get(key, again)] = again
            self._ids.setdefault(key, again)
            if is_new:
                session.ask(DropDraft(place))

        def drop(session: VaultSession) -> None:
            session.ask(DropFollowUp(file_id, self._id_now(self._ids[key])))

        def take(_: None) -> None:
            self._part.step_saved(text)
            self._load_changed()

        def refuse(error: WorkprisError) -> None:
            self._part.step_refused(text)
            self._tell(error)

        forward = partial(self._questions.do, write, take, refuse)
        self._part.steps.push(WorkStep(forward, partial(self._do, drop)))

    def _finish(self, step_id: str, is_done: bool) -> None:
        file_id = self._part.file_id

        def finish(session: VaultSession, *, is_now: bool) -> None:
            session.ask(FinishFollowUp(file_id, self._id_now(step_id), is_done=is_now))

        self._push(partial(finish, is_now=is_done), partial(finish, is_now=not is_done))

    def _id_now(self, step_id: str) -> str:
        """Return the id of a step that was perhaps taken away and written again."""
        return self._ids.get(step_id, step_id)

    def _set_state(self, state: FileState, outcome: str) -> None:
        readable = self._part.readable
        if readable is None:
            return
        file = readable.file

        def put(state: FileState, outcome: str) -> None:
            self._questions.ask(SetFileState(file.id, state, outcome), lambda _: self._tell_state(file.id), self._tell)

        self._part.steps.push(WorkStep(partial(put, state, outcome), partial(put, file.state, file.outcome)))

    def _tell_state(self, file_id: str) -> None:
        self.state_changed.emit(file_id)

    def _push(self, forward: _Work, back: _Work) -> None:
        self._part.steps.push(WorkStep(partial(self._do, forward), partial(self._do, back)))

    def _do(self, work: _Work) -> None:
        self._questions.do(work, lambda _: self._load_changed(), self._tell)

    def _load_changed(self) -> None:
        self.load()
        self.steps_changed.emit()

    def _tell(self, error: WorkprisError) -> None:
        self._part.steps.clear()
        self._questions.failed.emit(error)
        self.load()

    def _forget(self) -> None:
        if self._pause.isActive():
            self._keep_typed()
        self._questions.drop()
        self._steps, self._ids = {}, {}
