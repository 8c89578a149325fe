"""What an office settles: the law changes texts, numbers count once they are saved."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from workpris_desktop.cases.audit_requests import ReadAudit
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category, LegalMode, VaultPolicy


def test_the_law_changes_what_is_said_and_counts_once_saved(office):
    panel, settled = office.office.policy, []
    office.office.settled.connect(settled.append)
    office.show(panel)
    assert not panel.save_button.isEnabled()
    former = [label.text() for label in panel.terms]
    panel.modes[LegalMode.LAW_ENFORCEMENT].click()
    now = [label.text() for label in panel.terms]
    assert all(before != after for before, after in zip(former, now, strict=True))
    assert office.ask(ReadPolicy()).legal_mode is LegalMode.GDPR
    panel.save_button.click()
    office.rest()
    assert office.ask(ReadPolicy()) == VaultPolicy(legal_mode=LegalMode.LAW_ENFORCEMENT)
    assert settled == [VaultPolicy(legal_mode=LegalMode.LAW_ENFORCEMENT)]
    assert panel.notice.text()
    assert not panel.save_button.isEnabled()
    assert Act.POLICY_CHANGED in [row.act for row in office.ask(ReadAudit())]


def test_minutes_months_and_days_are_kept_within_bounds(office):
    panel = office.office.policy
    office.show(panel)
    panel.idle.setValue(600)
    assert panel.idle.value() == 60
    panel.idle.setValue(0)
    assert panel.idle.value() == 1
    panel.months[Category.PROBATION].setValue(84)
    panel.backup_days.setValue(20)
    panel.save_button.click()
    office.rest()
    kept = office.ask(ReadPolicy())
    assert (kept.idle_minutes, kept.months[Category.PROBATION], kept.backup_days) == (1, 84, 20)


def test_what_was_not_saved_stays_when_one_looks_at_another_tab(office):
    panel = office.office.policy
    office.show(panel)
    panel.idle.setValue(30)
    office.show(office.office.accounts)
    office.show(panel)
    assert panel.idle.value() == 30
    assert panel.save_button.isEnabled()


def test_what_was_not_saved_is_gone_when_it_is_locked(office):
    panel = office.office.policy
    office.show(panel)
    panel.idle.setValue(30)
    panel.forget()
    assert panel.policy == VaultPolicy()


def test_the_wheel_scrolls_and_changes_no_number(office):
    panel = office.office.policy
    office.show(panel)
    panel.save_button.setFocus()
    before = panel.policy
    middle = QPointF(panel.idle.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(panel.idle.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.idle, event)
    assert panel.policy == before
