"""Whom Turkish and Azerbaijani sentences mean that leave their subject out, or have but an office for it."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Ticaret Bakanı Ayşe Demir, temaslarda bulunmak üzere dün sabah Letonya'nın başkenti Riga'ya geldi. İlk "
            "olarak Letonya Cumhurbaşkanı Jan Kalnins ile görüştü. Daha sonra Letonya Başbakanı Anna Ozola'yı ziyaret "
            "etti.",
            "tr",
            [["Ayşe Demir", "Jan Kalnins"], ["Ayşe Demir", "Anna Ozola"]],
        ),
        (
            "Rektör Can Kaya dün Malta'daki üniversiteleri gezdi ve öğrencilerle konuştu. Valletta'da Malta Eğitim "
            "Bakanı Jan Borg ve Bakan Yardımcısı Ana Vella ile görüşmelerde bulundu.",
            "tr",
            [["Can Kaya", "Jan Borg", "Ana Vella"]],
        ),
        (
            "Nazir Rauf Quliyev dünən rəsmi səfərlə Latviyanın paytaxtı Riqaya gəlib və burada çıxış edib. Sonra "
            "Latviyanın Prezidenti Yan Kalnins ilə görüşüb.",
            "az",
            [["Rauf Quliyev", "Yan Kalnins"]],
        ),
        (
            "Nazir Rauf Quliyev dünən qonaqlarla danışıqlar aparıb. Latviyalı həmkarı Yan Kalnins ilə söhbətin mövzusu "
            "Ağ dənizdə tikilən liman olub.",
            "az",
            [["Rauf Quliyev", "Yan Kalnins"]],
        ),
    ],
)
def test_a_subject_left_out_is_that_of_the_sentence_before(text: str, language: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Ticaret Bakanı Ayşe Demir, dün sabah Letonya'nın başkenti Riga'ya geldi ve limanı gezdi. Gazeteciler, "
            "Letonya Cumhurbaşkanı Jan Kalnins ile görüştü.",
            "tr",
        ),
        (
            "Nazir Rauf Quliyev dünən Latviyanın paytaxtı Riqaya gəlib və burada çıxış edib. Tələbələr "
            "Latviyanın Prezidenti Yan Kalnins ilə görüşüb.",
            "az",
        ),
    ],
)
def test_another_subject_is_not_taken_for_it(text: str, language: str) -> None:
    assert met(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Malta Dışişleri Bakanı Jan Borg, Ankara'da Dışişleri Bakanı Ayşe Demir ile görüştü. Bakan daha sonra "
            "Cumhurbaşkanı Can Kaya tarafından kabul edildi.",
            "tr",
        ),
        (
            "Maltanın xarici işlər naziri Jan Borg Bakıda xarici işlər naziri Ayşə Dəmir ilə görüşüb. Nazir daha sonra "
            "Prezident Can Kaya ilə görüşüb.",
            "az",
        ),
    ],
)
def test_an_office_that_begins_a_sentence_is_the_subjects_of_the_one_before(text: str, language: str) -> None:
    assert [next(iter(meeting)) for meeting in met(text, language)] == ["Jan Borg", "Jan Borg"]


def test_an_earlier_contact_of_the_same_is_one_of_its_own() -> None:
    text = (
        "12 Mart 2019\n\nMalta Başbakanı Jan Borg, Ankara'da Letonya Başbakanı Anna Ozola ile bir araya geldi. Borg "
        "ile Ozola, 4 Şubat'ta telefonda görüşmüştü. İkili, gümrükleri ve limanları uzun uzun konuşmuştu."
    )
    assert [(m.days.written if m.days else "", m.form) for m in read(text, "tr").meetings] == [
        ("2019-03-12", "in person"),
        ("2019-02-04", "phone call"),
    ]


def test_what_is_told_before_a_sentence_without_a_subject_is_not_where_it_was() -> None:
    text = (
        "Nazir Rauf Quliyev dünən rəsmi səfərlə Riqaya gəlib və burada çıxış edib. Sonra Latviyanın Prezidenti Yan "
        "Kalnins ilə görüşüb."
    )
    assert [meeting.place for meeting in read(text, "az").meetings] == [""]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Başbakan Jan Borg dün Ankara'ya geldi. Görüşme masasının öbür yanında Bakan Ayşe Demir oturuyordu.",
            [["Jan Borg", "Ayşe Demir"]],
        ),
        (
            "az",
            "Baş nazir Yan Borq dünən Bakıya gəlib. Danışıqlar masasının o biri tərəfində nazir Rauf Quliyev idi.",
            [["Yan Borq", "Rauf Quliyev"]],
        ),
        (
            "tr",
            "Başbakan Jan Borg dün Ankara'ya geldi. İlk durağı Bakan Ayşe Demir oldu.",
            [["Jan Borg", "Ayşe Demir"]],
        ),
        ("tr", "Başbakan Jan Borg dün Ankara'ya geldi. Görüşmenin mimarı Bakan Ayşe Demir değildi.", []),
        ("tr", "Bakan Ayşe Demir dün Ankara'ya geldi. Görüşmeyi Malta Büyükelçisi Jan Borg duyurdu.", []),
        ("tr", "Bakan Ayşe Demir dün istifa etti. Toplantıda Malta Büyükelçisi Jan Borg ağladı.", []),
    ],
)
def test_who_sat_across_met_the_one_named_before(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


def test_a_pronoun_is_the_subject_behind_the_object_too() -> None:
    text = (
        "Maltanın səfiri Yan Borq dünən Bakıya gəlib. Etimadnaməsini o, xarici işlər naziri Rauf Quliyevə təqdim edib."
    )
    assert [list(meeting) for meeting in met(text, "az")] == [["Yan Borq", "Rauf Quliyev"]]
