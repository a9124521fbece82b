"""Turkish and Azerbaijani reports in unusual words: who is with whom, what is yet to come, whose the next office is."""

import pytest

from tests.extraction.told import met

MALTA, TR, US = "Republic of Malta", "Republic of Türkiye", "United States of America"


def test_offices_with_one_another_are_of_two_persons() -> None:
    text = (
        "Jan Borg'u üniversitede Rektör Ali Demir karşıladı. Malta'nın Ankara Büyükelçisi ile rektörün gündeminde "
        "öğrenciler vardı."
    )
    assert met(text, "tr")[0]["Jan Borg"] == [("Ambassador", MALTA)]


def test_an_envoy_may_be_sent_to_another_state_at_the_same_time() -> None:
    text = (
        "ABD'nin Ankara Büyükelçisi, aynı zamanda Malta özel temsilcisi olan Frank Miller, Ticaret Bakanı Ali Demir "
        "ile görüştü."
    )
    assert met(text, "tr")[0]["Frank Miller"] == [("Ambassador", US), ("Special Representative", US)]
    english = "US Ambassador to Chile and Special Envoy for Malta Frank Miller met Trade Minister Ana Roy of Peru."
    assert met(english, "en")[0]["Frank Miller"] == [("Ambassador", US), ("Special Envoy", US)]


def test_a_participle_of_what_is_named_behind_it_puts_no_contact_off() -> None:
    text = (
        "Səfir Rauf Quliyev dünən Valettada olub. Baş nazir Yan Borq diplomatla söhbətində noyabrda keçiriləcək "
        "Lisgar Forumuna dəvətə görə təşəkkür edib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Yan Borq"]]
    planned = "Baş nazir Yan Borqla Rauf Quliyev arasında söhbət noyabrda keçiriləcək."
    assert met(planned, "az") == []


def test_what_a_state_is_to_join_is_attended_by_nobody() -> None:
    text = (
        "Savunma Bakanı Ali Demir, Malta Savunma Bakanı Jan Borg ile görüştü. Şili'nin girişime katılmasını "
        "düzenleyen belgeden sonra Demir, Şili Savunma Bakanı Ana Roy ile sohbet etti."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ali Demir", "Jan Borg"], ["Ali Demir", "Ana Roy"]]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "tr",
            "Enerji Bakanı Ali Demir, Valletta'da Jan Borg ile görüştü. Malta enerji bakanı limanları anlattı.",
            "Jan Borg",
        ),
        (
            "az",
            "Energetika naziri Rauf Quliyev Bakıda Yan Borq ilə görüşüb. Maltanın energetika naziri limanlardan "
            "danışıb.",
            "Yan Borq",
        ),
    ],
)
def test_an_office_of_a_state_abroad_is_not_the_hosts(language: str, text: str, name: str) -> None:
    assert met(text, language)[0][name] == [("Minister of Energy", MALTA)]


def test_an_office_that_opens_a_sentence_is_of_the_subject_before() -> None:
    text = (
        "Lisgar Dövlət Universitetinin rektoru Merab Xalvaşinin kabinetində Rauf Quliyev qonaq olub. Maltanın "
        "Batumidəki baş konsulu tələbələrdən danışıb."
    )
    assert met(text, "az")[0]["Rauf Quliyev"] == [("Consul General", MALTA)]


def test_centuries_are_no_part_of_a_name() -> None:
    text = "Nazir Rauf Quliyev səfir Yan Borqu qəbul edib. Tədbir XVI əsrdən qalma evdə olub. Nazir evi bəyənib."
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Yan Borq"]]


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "tr",
            "Ali Demir, Bakü'de iki gün geçirdi. Ticaret Bakanı, ilk gün Malta Başbakanı Jan Borg ile görüştü.",
            "Ali Demir",
            ("Minister of Trade", TR),
        ),
        (
            "tr",
            "Prof. Dr. Ayşe Demir, dün Lefkoşa'daydı. Lisgar Üniversitesi Rektörü, orada Malta Başbakanı Jan Borg ile "
            "görüştü.",
            "Ayşe Demir",
            ("Rector", "Lisgar Üniversitesi"),
        ),
        (
            "az",
            "Rauf Quliyev iki gün Maltada olub. Energetika naziri orada Baş nazir Yan Borqla görüşüb.",
            "Rauf Quliyev",
            ("Minister of Energy", "Republic of Azerbaijan"),
        ),
    ],
)
def test_an_office_at_home_takes_up_who_was_named_before(
    language: str, text: str, name: str, office: tuple[str, str]
) -> None:
    assert met(text, language)[0][name] == [office]
