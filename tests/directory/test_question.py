from workpris_desktop.directory.question import match_stages, region_tokens, setting_tokens, type_token, typed_words
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.domain.setting import Setting


def test_words_are_asked_in_the_name_first_and_then_elsewhere():
    assert match_stages(Question("Dluhy Brn")) == (
        'name : ("dluhy" AND "brn" *)',
        '("dluhy" AND "brn" *) NOT (name : ("dluhy" AND "brn" *))',
    )


def test_filters_alone_are_one_expression():
    question = Question(service_type="DEB.INS", region="CZ064", setting=SettingFilter.REMOTE)
    assert match_stages(question) == ('"_t_deb_ins" AND "_r_cz064" AND "_s_remote"',)


def test_filters_narrow_both_stages():
    assert match_stages(Question("a", region="SI")) == (
        '(name : ("a" *)) AND "_r_si"',
        '(("a" *) AND "_r_si") NOT (name : ("a" *))',
    )


def test_nothing_asked_and_nothing_that_is_a_word_are_no_expression():
    assert match_stages(Question()) == ()
    assert match_stages(Question('"*')) == ()


def test_a_region_stands_in_all_that_it_lies_in():
    assert region_tokens("CZ064") == ["_r_cz", "_r_cz0", "_r_cz06", "_r_cz064"]


def test_both_answers_to_prison_and_community():
    assert setting_tokens(Setting.BOTH) == ["_s_prison", "_s_community"]
    assert setting_tokens(Setting.LETTER) == ["_s_remote"]
    assert setting_tokens(None) == []


def test_a_token_never_begins_as_a_word_does():
    assert type_token("ACC.EMG") == "_t_acc_emg"
    assert typed_words("_t_acc") == ["t", "acc"]


def test_endless_questions_are_cut():
    assert len(typed_words("wort " * 100_000)) == 12
