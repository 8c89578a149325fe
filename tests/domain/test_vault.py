import pytest

from workpris_desktop.domain.vault import (
    MOST_BACKUP_DAYS,
    MOST_IDLE_MINUTES,
    MOST_RETENTION_MONTHS,
    USUAL_MONTHS,
    Category,
    VaultPolicy,
)


@pytest.mark.parametrize("days", [-1, 0, MOST_BACKUP_DAYS + 1, 10**12])
def test_a_backup_is_kept_for_a_day_at_least_and_a_year_at_most(days):
    with pytest.raises(ValueError, match=str(days)):
        VaultPolicy(backup_days=days)


@pytest.mark.parametrize("minutes", [-1, 0, MOST_IDLE_MINUTES + 1])
def test_it_locks_itself_within_the_hour(minutes):
    with pytest.raises(ValueError, match=str(minutes)):
        VaultPolicy(idle_minutes=minutes)


@pytest.mark.parametrize(
    "months",
    [
        {},
        {Category.ADVICE: 12},
        {**USUAL_MONTHS, "other": 12},  # type: ignore[misc]
        {**USUAL_MONTHS, Category.PRISON: 0},
        {**USUAL_MONTHS, Category.PRISON: MOST_RETENTION_MONTHS + 1},
    ],
)
def test_each_category_and_no_other_has_its_months(months):
    with pytest.raises(ValueError, match=r"Category|other|\{\}"):
        VaultPolicy(months=months)
    assert VaultPolicy(months=dict.fromkeys(Category, 1)).months[Category.PRISON] == 1
