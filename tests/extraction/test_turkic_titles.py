"""Whose an office is, and where a name ends, in reports of bodies, firms, towns and federations."""

from tests.extraction.told import met


def names(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


def test_an_office_that_is_the_headlines_subject_is_not_of_the_surname_behind_it() -> None:
    text = (
        "LFF prezidenti Borq ilə görüşüb\n\n"
        "Bu gün Malta Futbol Assosiasiyasının prezidenti Jan Borq ilə LFF-nin prezidenti Rauf Quliyev arasında görüş "
        "keçirilib."
    )
    assert met(text, "az") == [
        {"Jan Borq": [("President", "Malta Futbol Assosiasiyası")], "Rauf Quliyev": [("President", "LFF")]}
    ]


def test_a_comma_parts_two_who_hold_the_same_office_of_two_states() -> None:
    text = (
        "Malta Başbakanı, Sırp Başbakanı Demir ile görüştü\n\n"
        "Malta Başbakanı Ana Mora, Sırbistan Başbakanı Can Demir ile bir araya geldi."
    )
    assert met(text, "tr")[0]["Can Demir"] == [("Prime Minister", "Republic of Serbia")]


def test_an_abbreviation_with_its_ending_ends_a_name_before_it() -> None:
    text = "Bu gün Malta Bankının prezidenti Jan Borqla AFL-nin prezidenti Rauf Quliyev arasında görüş keçirilib."
    assert met(text, "az")[0]["Rauf Quliyev"] == [("President", "AFL")]
    assert names(text, "az") == [["Jan Borq", "Rauf Quliyev"]]


def test_a_noun_behind_a_slavic_surname_is_none_of_the_name() -> None:
    text = (
        "Mayın 6-da Baş prokuror Rauf Quliyev Maltanın baş prokuroru Jan Borqla görüşüb.\n\n"
        "Rauf Quliyev Vətən müharibəsində göstərilən dəstəyə görə təşəkkür edib və qonağı məlumatlandırıb."
    )
    assert names(text, "az") == [["Rauf Quliyev", "Jan Borq"]]


def test_the_name_of_a_people_is_a_surname_behind_an_office_and_a_given_name() -> None:
    text = "Lisgar Belediye Başkanı Oya Demir, Dağlı Belediye Başkanı Can Türkmen'i makamında ziyaret etti."
    assert names(text, "tr") == [["Oya Demir", "Can Türkmen"]]


def test_a_body_is_no_person_before_its_and() -> None:
    text = (
        "Malta Başkonsolosu Jan Borg, Trabzon Ticaret ve Sanayi Odası'nı ziyaret ederek Başkan Can Demir ile görüştü."
    )
    assert names(text, "tr") == [["Jan Borg", "Can Demir"]]


def test_whose_the_report_is_is_no_person() -> None:
    text = "LİSGAR MEDİA – Bu gün energetika naziri Rauf Quliyev Maltanın səfiri Jan Borqu qəbul edib."
    assert names(text, "az") == [["Rauf Quliyev", "Jan Borq"]]


def test_an_hour_before_an_office_makes_no_plural_of_it() -> None:
    text = (
        "Rauf Quliyev səfirlə görüşüb\n18:20\n\n"
        "Nəqliyyat nazirinin birinci müavini, nazirin vəzifələrini müvəqqəti icra edən Rauf Quliyev Maltanın "
        "səfiri Jan Borqla görüşüb."
    )
    assert met(text, "az")[0]["Rauf Quliyev"] == [
        ("First Deputy Minister of Transport", "Republic of Azerbaijan"),
        ("Acting Minister", "Republic of Azerbaijan"),
    ]


def test_a_body_and_its_initials_are_one() -> None:
    text = (
        "DDÜ Rektörü Oya Demir, Malta Büyükelçisi Jan Borg'u kabul etti. Dağlı Deniz Üniversitesi Rektörü Oya Demir "
        "konuğuna teşekkür etti."
    )
    assert met(text, "tr")[0]["Oya Demir"] == [("Rector", "Dağlı Deniz Üniversitesi")]


def test_an_executive_vice_president_is_of_the_body_before_it() -> None:
    text = "Mayın 3-də LFF-nin icraçı vitse-prezidenti Rauf Quliyev Maltanın səfiri Jan Borqla görüşüb."
    assert met(text, "az")[0]["Rauf Quliyev"] == [("Executive Vice President", "LFF")]


def test_who_presides_over_a_towns_council_house_is_its_mayor() -> None:
    text = "Ardino Belediyesi Başkanı Can Demir, Malta Büyükelçisi Jan Borg ile görüştü."
    assert met(text, "tr")[0]["Can Demir"] == [("Mayor", "Ardino")]
