"""Turkish and Azerbaijani verbs and nouns for a contact besides those of officials: at the door, table or side."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("tr", "Bakan Ayşe Demir dün Malta Başbakanı Jan Borg'un karşısına oturdu.", ["Ayşe Demir", "Jan Borg"]),
        ("tr", "Malta Büyükelçisi Jan Borg, Vali Can Kaya'nın kapısını çaldı.", ["Jan Borg", "Can Kaya"]),
        ("tr", "Bakan Ayşe Demir, Vali Can Kaya'dan seller hakkında bilgi aldı.", ["Ayşe Demir", "Can Kaya"]),
        ("tr", "Başbakan Jan Borg'un dünkü misafiri Bakan Ayşe Demir'di.", ["Jan Borg", "Ayşe Demir"]),
        ("tr", "Bakan Ayşe Demir, Başbakan Jan Borg ile limanları masaya yatırdı.", ["Ayşe Demir", "Jan Borg"]),
        ("az", "Səfir Yan Kalnins dünən nazir Rauf Quliyevin qəbulunda olub.", ["Yan Kalnins", "Rauf Quliyev"]),
        ("az", "Nazir Rauf Quliyevin dünənki qonağı səfir Yan Kalnins idi.", ["Rauf Quliyev", "Yan Kalnins"]),
        ("az", "Nazir Rauf Quliyev səfir Yan Kalninslə üz-üzə oturub.", ["Rauf Quliyev", "Yan Kalnins"]),
        ("az", "Nazir Rauf Quliyev səfir Yan Kalninslə fikir bölüşüb.", ["Rauf Quliyev", "Yan Kalnins"]),
    ],
)
def test_a_contact_is_told_by_where_the_two_came(language: str, text: str, people: list[str]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bakan Ayşe Demir, Başbakan Jan Borg'un planını gözden geçirdi."),
        ("tr", "Bakan Ayşe Demir, Başbakan Jan Borg'un konuşmasını salonda dinledi."),
        ("az", "Nazir Rauf Quliyev Prezident Yan Kalninsin çıxışını dinləyib."),
        ("az", "Nazir Rauf Quliyev həmişə Prezident Yan Kalninsin yanında olub."),
    ],
)
def test_what_was_heard_or_looked_over_was_nobody_met(language: str, text: str) -> None:
    assert met(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Malta Ticaret Bakanı Ana Vella, Ticaret Bakanı Jan Borg'un konuğuydu."),
        ("tr", "Ticaret Bakanı Jan Borg, Malta Ticaret Bakanı Ana Vella'yı bakanlıkta karşıladı."),
        ("tr", "Ticaret Bakanı Jan Borg, Malta Ticaret Bakanı Ana Vella ile bir araya gelme fırsatı buldu."),
        ("az", "Malta ticarət naziri Anna Vella ticarət naziri Yan Borqla gömrükləri götür-qoy edib."),
        ("az", "Malta ticarət naziri Anna Vella ilə stol arxasına ticarət naziri Yan Borq əyləşib."),
        ("az", "Malta ticarət naziri Anna Vella ticarət naziri Yan Borqla ikitərəfli söhbət edib."),
    ],
)
def test_guests_are_told_in_many_words(language: str, text: str) -> None:
    assert [len(people) for people in met(text, language)] == [2]


def test_news_and_costs_are_met_and_no_guests() -> None:
    text = "Ticaret Bakanı Jan Borg, Malta Ticaret Bakanı Ana Vella'nın önerisini memnuniyetle karşıladı."
    assert met(text, "tr") == []


def test_who_sat_beside_took_part() -> None:
    turkish = (
        "Ticaret Bakanı Jan Borg, Malta Ticaret Bakanı Ana Vella ile görüştü. Malta'nın Ankara Büyükelçisi Sam Roy "
        "ile bakan yardımcısı Leo Mora da masadaydı."
    )
    azerbaijani = (
        "Ticarət naziri Yan Borq Malta ticarət naziri Anna Vellanı qəbul edib. Söhbətdə qonağın yanında Maltanın "
        "Bakıdakı səfiri Sem Roy da əyləşib."
    )
    assert [len(people) for people in met(turkish, "tr")] == [4]
    assert [list(people) for people in met(azerbaijani, "az")] == [["Yan Borq", "Anna Vella", "Sem Roy"]]
