"""Turkish and Azerbaijani contacts told by a verb far behind its "with", by rooms, meals and pronouns of several."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("tr", "Malta Başbakanı Jan Borg, Bakan Ayşe Demir ile limanları konuştu.", ["Jan Borg", "Ayşe Demir"]),
        ("tr", "Bakan Ayşe Demir, Malta Başbakanı Jan Borg'la salgını değerlendirdi.", ["Ayşe Demir", "Jan Borg"]),
        ("tr", "Vali Can Kaya'nın kapısını dün Malta Büyükelçisi Jan Borg çaldı.", ["Can Kaya", "Jan Borg"]),
        ("tr", "Bakan Ayşe Demir, Malta Başbakanı Jan Borg onuruna yemek verdi.", ["Ayşe Demir", "Jan Borg"]),
        ("az", "Nazir Rauf Quliyevin kabinetində Malta səfiri Yan Borq olub.", ["Rauf Quliyev", "Yan Borq"]),
        ("az", "Nazir Rauf Quliyev Malta səfiri Anna Vellanın şərəfinə nahar verib.", ["Rauf Quliyev", "Anna Vella"]),
        ("az", "Nazir Rauf Quliyev Malta səfiri Yan Borqa baş çəkib.", ["Rauf Quliyev", "Yan Borq"]),
    ],
)
def test_a_contact_is_told_from_afar(language: str, text: str, people: list[str]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [people]


@pytest.mark.parametrize(
    "text",
    [
        "Bakan Ayşe Demir, Başbakan Jan Borg'un limanlarını konuştu.",
        "Bakan Ayşe Demir, gazetecilerle Başbakan Jan Borg'un önerisini konuştu.",
    ],
)
def test_who_is_spoken_of_was_not_met(text: str) -> None:
    assert met(text, "tr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Bakan Ayşe Demir'in programında iki isim vardı: Malta Başbakanı Jan Borg ve Şili Başbakanı Ana Soto. "
            "Demir, ikisiyle de ayrı ayrı görüştü.",
        ),
        (
            "az",
            "Nazir Rauf Quliyevin proqramında iki qonaq var: Malta səfiri Yan Borq və Çili səfiri Ana Soto. Nazir hər "
            "ikisi ilə ayrı-ayrılıqda görüşüb.",
        ),
    ],
)
def test_the_two_of_them_are_those_of_the_sentence_before(language: str, text: str) -> None:
    assert [len(meeting) for meeting in met(text, language)] == [2, 2]


def test_those_among_the_colleagues_were_met() -> None:
    text = (
        "Nazir Rauf Quliyev Davosda həmkarları ilə təmasda olub. Onların arasında Malta naziri Yan Borq və Çili naziri "
        "Ana Soto var."
    )
    assert [list(meeting) for meeting in met(text, "az")] == [["Rauf Quliyev", "Yan Borq", "Ana Soto"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Sabah Malta Başbakanı Jan Borg, akşam Şili Büyükelçisi Ana Soto, Bakan Ali Demir'i kabul etti.",
        ),
        (
            "az",
            "Nazir Rauf Quliyev Maltadadır. Səhər onu Baş nazir Yan Borq, günortadan sonra isə səfir Ana Soto qəbul "
            "edib.",
        ),
    ],
)
def test_two_received_one_guest_one_after_another(language: str, text: str) -> None:
    meetings = met(text, language)
    guest = set(meetings[0]) & set(meetings[1])
    assert [len(meeting) for meeting in meetings] == [2, 2]
    assert len(guest) == 1


def test_who_was_in_ones_room_was_met() -> None:
    text = "Malta Büyükelçisi Jan Borg, dün Bakan Ayşe Demir'in makamındaydı."
    assert [list(meeting) for meeting in met(text, "tr")] == [["Jan Borg", "Ayşe Demir"]]


def test_the_guest_is_who_was_received_before() -> None:
    text = (
        "Malta Baş naziri Yan Borq dünən Bakıya gəlib. Prezident Rauf Quliyev qonağını sarayda qarşılayıb. Axşam nazir "
        "Ramiz Əliyev qonaqla şam edib."
    )
    assert [set(meeting) for meeting in met(text, "az")] == [{"Yan Borq", "Rauf Quliyev"}, {"Yan Borq", "Ramiz Əliyev"}]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Rektör Can Kaya dün Malta'daydı. Kaya'nın Malta'daki son görüşmesi Peru Büyükelçisi Eva Holm ileydi.",
            [["Can Kaya", "Eva Holm"]],
        ),
        (
            "az",
            "Rektor Rauf Quliyev Maltada baş nazir Yan Borq ilə görüşüb. Quliyevin Maltadakı son görüşü Peru səfiri "
            "Eva Holm ilə olub.",
            [["Rauf Quliyev", "Yan Borq"], ["Rauf Quliyev", "Eva Holm"]],
        ),
        ("tr", "Rektör Can Kaya sustu. Kaya'nın Peru Büyükelçisi Eva Holm ile son görüşmesi bir yıl önceydi.", []),
    ],
)
def test_the_last_talks_of_a_journey_are_not_of_long_ago(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bakan Can Kaya dün Malta'ya geldi. Burada ilk görüşmesi Malta Başbakanı Jan Borg'la oldu."),
        ("az", "Nazir Rauf Quliyev dünən Maltaya gəlib. İlk görüşü Maltanın Baş naziri Yan Borq ilə olub."),
    ],
)
def test_with_whom_the_first_talks_were_is_whom_the_traveller_met(language: str, text: str) -> None:
    assert [len(meeting) for meeting in met(text, language)] == [2]


def test_what_a_guest_is_given_for_another_is_no_contact_with_that_one() -> None:
    text = (
        "Cumhurbaşkanı Can Kaya, Malta Başbakanı Jan Borg ile görüştü. Kaya, Eva Holm'a iletilmek üzere bir mektubu "
        "konuğuna verdi."
    )
    assert [list(meeting) for meeting in met(text, "tr")] == [["Can Kaya", "Jan Borg"]]
