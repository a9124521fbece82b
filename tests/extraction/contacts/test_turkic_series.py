"""Two contacts of one Turkish or Azerbaijani sentence."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Rektör Ayşe Demir, Lefkoşa'da temaslarda bulundu. İlk olarak Türkiye'nin Lefkoşa Büyükelçisi Mert Kaya'yı "
            "ziyaret eden Rektör Demir, ardından KKTC Dışişleri Bakanı Can Öztürk ile bir araya geldi.",
            "tr",
            [["Ayşe Demir", "Mert Kaya"], ["Ayşe Demir", "Can Öztürk"]],
        ),
        (
            "Cumhurbaşkanı Ayşe Demir, ilk olarak Malta Büyükelçisi Jan Borg'u kabul etti, ardından Letonya "
            "Büyükelçisi Anna Kalnina ile görüştü.",
            "tr",
            [["Ayşe Demir", "Jan Borg"], ["Ayşe Demir", "Anna Kalnina"]],
        ),
        (
            "Nazir Rauf Quliyev Malta səfiri Jan Borqu qəbul etdikdən sonra Latviya səfiri Anna Kalnina ilə görüşüb.",
            "az",
            [["Rauf Quliyev", "Jan Borq"], ["Rauf Quliyev", "Anna Kalnina"]],
        ),
        (
            "Nazir Rauf Quliyev Malta səfiri Jan Borq ilə görüşüb, sonra Jan Borqla birlikdə limanı ziyarət edib.",
            "az",
            [["Rauf Quliyev", "Jan Borq"]],
        ),
    ],
)
def test_contacts_told_one_after_another_are_apart(text: str, language: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


def test_a_farewell_call_is_a_contact() -> None:
    text = "Malta Konsolosu Jan Borg, Çankırı Valisi Ayşe Demir'e veda ziyaretinde bulundu."
    assert [list(people) for people in met(text, "tr")] == [["Jan Borg", "Ayşe Demir"]]


def test_a_welcome_at_an_airport_that_somebody_tells_of_is_none() -> None:
    text = "Bakan Ayşe Demir, notunda Malta Başbakanı Jan Borg'u Lisgar Havalimanı'nda karşıladığını aktardı."
    assert met(text, "tr") == []


def test_envoys_named_by_a_plural_are_met_apart_where_each_talk_is_told():
    text = (
        "Ticaret Bakanı Ali Demirel, Malta ve Peru büyükelçilerini Lisgar'da kabul etti. "
        "Malta Büyükelçisi Jan Hudak ile gerçekleştirdiği görüşmede Demirel ticareti ele aldı. "
        "Peru Büyükelçisi Ana Mora ile görüşmesinde ise Demirel balıkçılığı ele aldı."
    )
    assert [set(people) for people in met(text, "tr")] == [
        {"Ali Demirel", "Jan Hudak"},
        {"Ali Demirel", "Ana Mora"},
    ]


def test_who_came_along_later_was_met_apart():
    text = (
        "Malta Büyükelçisi Jan Hudak ile bir araya gelen Bakan Ali Demirel balıkçılığı konuştu. Lisgar Üniversitesi "
        "Rektörü Oya Kaya ile görüşen Demirel, bursları sordu. Görüşmede Büyükelçi Hudak da hazır bulundu."
    )
    assert [set(people) for people in met(text, "tr")] == [
        {"Ali Demirel", "Jan Hudak"},
        {"Ali Demirel", "Oya Kaya", "Jan Hudak"},
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Hudak, Peru Başbakanı Ana Mora ile görüştü. Ayrıca Vali Ali Demirel'i de ziyaret "
            "etti.",
        ),
        (
            "az",
            "Malta Prezidenti Jan Hudak Perunun Baş naziri Ana Mora ilə görüşüb. O, vali Əli Dəmirovu da ziyarət edib.",
        ),
    ],
)
def test_a_sentence_without_subject_goes_on_with_the_host(language, text):
    first, second = (list(people) for people in met(text, language))
    assert (first, second[0], len(second)) == (["Jan Hudak", "Ana Mora"], "Jan Hudak", 2)


def test_guests_called_by_what_they_are_meet_whom_the_next_sentence_names():
    text = (
        "Malta Milletvekili Jan Hudak ve Peru Milletvekili Ana Mora, Lisgar Üniversitesi'ni ziyaret etti. Konuk "
        "milletvekilleri, Rektör Oya Kaya ve Dekan Ali Demirel ile bir araya geldi."
    )
    assert [set(people) for people in met(text, "tr")] == [{"Jan Hudak", "Ana Mora", "Oya Kaya", "Ali Demirel"}]


def test_a_visit_to_a_state_is_no_contact():
    text = "Bakan Ali Demirel, Türkiye'yi ziyaret eden Malta Başbakanı Jan Hudak'ın konuşmasını dinledi."
    assert met(text, "tr") == []


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Bakan Ayşe Demir bu görüşmenin ardından Letonya Büyükelçisi Anna Kalnina'yla bir araya geldi.",
            "tr",
            ["Ayşe Demir", "Anna Kalnina"],
        ),
        (
            "Bolu Valisi Ayşe Demir, Ordu Valisi Can Öztürk ve Sinop Valisi Mert Kaya toplantıdan sonra Bartın Valisi "
            "Ali Çınar'ı ziyaret etti.",
            "tr",
            ["Ayşe Demir", "Can Öztürk", "Mert Kaya", "Ali Çınar"],
        ),
        (
            "Nazir Rauf Quliyev bu görüşdən sonra Latviya səfiri Anna Kalnina ilə görüşüb.",
            "az",
            ["Rauf Quliyev", "Anna Kalnina"],
        ),
    ],
)
def test_a_contact_known_before_parts_nothing(text: str, language: str, people: list[str]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [people]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Bakan Ayşe Demir önce Malta Başbakanı Jan Borg ile, ardından Şili Başbakanı Juan Soto ile görüştü.",
            [["Ayşe Demir", "Jan Borg"], ["Ayşe Demir", "Juan Soto"]],
        ),
        (
            "az",
            "Bakıda olan nazir Rauf Quliyev səfirlə görüşüb. O, Malta Baş naziri Yan Borq ilə, daha sonra isə Çili "
            "Baş naziri Xuan Soto ilə söhbət edib.",
            [["Rauf Quliyev", "Yan Borq"], ["Rauf Quliyev", "Xuan Soto"]],
        ),
    ],
)
def test_a_then_before_the_last_parts_those_met_by_one_verb(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


def test_each_other_is_not_one_by_one() -> None:
    text = (
        "Nazir Rauf Quliyev Malta səfiri Yan Borq və Çili səfiri Xuan Soto ilə görüşüb. Onlar bir-birini səfərə "
        "dəvət ediblər."
    )
    assert [list(meeting) for meeting in met(text, "az")] == [["Rauf Quliyev", "Yan Borq", "Xuan Soto"]]


def test_who_did_something_at_the_meeting_too_was_there() -> None:
    text = (
        "Bakan Ayşe Demir, Malta Büyükelçisi Jan Borg'u kabul etti. Görüşmede Vali Can Kaya ve Rektör Ali Er de bilgi "
        "aldı."
    )
    assert [list(meeting) for meeting in met(text, "tr")] == [["Ayşe Demir", "Jan Borg", "Can Kaya", "Ali Er"]]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Bakan Can Kaya, Malta Bakanı Jan Borg ile görüştü; Peru Bakanı Ana Mora ve Çad Bakanı Ali Taş ile üçlü "
            "bir toplantı yaptı.",
            [["Can Kaya", "Jan Borg"], ["Can Kaya", "Ana Mora", "Ali Taş"]],
        ),
        (
            "tr",
            "Bakan Can Kaya, Malta Bakanı Jan Borg ile görüştü; Vali Ali Taş, Peru Elçisi Ana Mora'yı kabul etti.",
            [["Can Kaya", "Jan Borg"], ["Ali Taş", "Ana Mora"]],
        ),
        (
            "az",
            "Nazir Rauf Quliyev Malta səfiri Yan Borq ilə görüşüb; Peru səfiri Ana Mora ilə telefonla danışıb.",
            [["Rauf Quliyev", "Yan Borq"], ["Rauf Quliyev", "Ana Mora"]],
        ),
    ],
)
def test_a_semicolon_parts_two_contacts(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people
