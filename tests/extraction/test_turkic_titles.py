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


def test_the_official_whom_a_countrys_own_report_names_first_is_its_own() -> None:
    text = (
        "Dışişleri Bakanı Can Demir, Malta Dışişleri Bakanı Jan Borg ile telefonda görüştü. Görüşmede Peru'nun "
        "başkenti Lima'da yapılan ve Peru'nun ev sahipliğindeki toplantılar ele alındı."
    )
    assert met(text, "tr")[0]["Can Demir"] == [("Minister of Foreign Affairs", "Republic of Türkiye")]


def test_who_meets_an_envoy_for_a_state_is_not_of_it() -> None:
    text = (
        "Dışişleri Bakanı Can Demir, Malta Dışişleri Bakanı Jan Borg ve ABD'nin Malta Özel Temsilcisi Ana Mora ile "
        "telefon görüşmeleri yaptı."
    )
    states = [people["Can Demir"] for people in met(text, "tr")]
    assert states == [[("Minister of Foreign Affairs", "Republic of Türkiye")]] * 2


def test_who_is_represented_takes_no_part() -> None:
    text = "Bakan Can Demir, Cumhurbaşkanı Oya Kaya'yı temsilen geldiği Malta'da Başbakan Jan Borg ile görüştü."
    assert names(text, "tr") == [["Can Demir", "Jan Borg"]]


def test_an_abbreviation_in_brackets_is_of_the_body_named_before_it() -> None:
    text = "Nazir Rauf Quliyev mayın 3-də İslam Əməkdaşlıq Təşkilatının (İƏT) Baş katibi Jan Borqla görüşüb."
    assert met(text, "az")[0]["Jan Borq"] == [("Secretary General", "Organisation of Islamic Cooperation")]


def test_two_crafts_name_one_chamber() -> None:
    text = "Vali Oya Demir, Lokantacılar ve Pastacılar Odası Başkanı Can Er ile görüştü."
    assert met(text, "tr")[0]["Can Er"] == [("President", "Lokantacılar ve Pastacılar Odası")]


def test_a_bodys_noun_alone_is_that_body() -> None:
    text = "Vali Oya Demir, Lisgar Muhtarlar Derneği Başkanı Can Er ile görüştü. Dernek Başkanı Can Er teşekkür etti."
    assert met(text, "tr")[0]["Can Er"] == [("President", "Lisgar Muhtarlar Derneği")]


def test_whose_a_report_is_stands_before_a_stroke() -> None:
    text = "Nil SARI/LİSGAR, (DHA) - Lisgar Valisi Oya Demir, Malta Büyükelçisi Jan Borg'u makamında kabul etti."
    assert names(text, "tr") == [["Oya Demir", "Jan Borg"]]


def test_several_deputies_named_behind_their_office_hold_it() -> None:
    text = "Görüşmede Milletvekilleri Can Er ve Nil Sarı, Malta Büyükelçisi Jan Borg'u kabul etti."
    assert [title for title, _ in met(text, "tr")[0]["Nil Sarı"]] == ["Member of Parliament"]
