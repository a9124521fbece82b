"""Whose an office is in Turkish and Azerbaijani: shared by several, of another than the name behind it, or bare."""

from tests.extraction.told import met

GEORGIA, MALTA, LATVIA = "Georgia", "Republic of Malta", "Republic of Latvia"
FOREIGN = "Minister of Foreign Affairs"


def test_a_plural_office_is_shared_in_the_order_of_the_states() -> None:
    text = (
        "Malta, Latviya və Gürcüstanın xarici işlər nazirləri - Jan Borq, Anna Kalnina və Nino Abaşidze Riqada "
        "görüşüblər."
    )
    assert met(text, "az") == [
        {"Jan Borq": [(FOREIGN, MALTA)], "Anna Kalnina": [(FOREIGN, LATVIA)], "Nino Abaşidze": [(FOREIGN, GEORGIA)]}
    ]


def test_a_plural_office_is_shared_before_a_town_nobody_knows() -> None:
    text = "Malta ve Letonya cumhurbaşkanları Jan Borg ile Anna Kalnina Lisgar'da bir araya geldi."
    assert met(text, "tr") == [{"Jan Borg": [("President", MALTA)], "Anna Kalnina": [("President", LATVIA)]}]


def test_speakers_of_several_parliaments_are_of_their_states() -> None:
    text = "Riqada Latviya və Malta parlamentlərinin sədrləri Anna Kalnina və Jan Borqun ikinci görüşü keçirilib."
    assert met(text, "az") == [{"Anna Kalnina": [("Speaker", LATVIA)], "Jan Borq": [("Speaker", MALTA)]}]


def test_a_title_before_another_ones_name_is_not_his() -> None:
    text = (
        "Parlamentin sədri Rauf Quliyev Maltanın səfiri Jan Borq ilə görüşüb. Qonağı salamlayan parlamentin sədri Jan "
        "Borqun fəaliyyətini yüksək qiymətləndirib."
    )
    titles = {name: [title for title, _ in offices] for name, offices in met(text, "az")[0].items()}
    assert titles == {"Rauf Quliyev": ["Speaker"], "Jan Borq": ["Ambassador"]}


def test_a_title_set_off_from_a_name_in_another_case_is_not_his() -> None:
    text = (
        "Letonya Büyükelçisi, Demir'e güven mektubu sundu.\n\nLetonya'nın Ankara Büyükelçisi Anna Kalnina güven "
        "mektubunu Cumhurbaşkanı Ayşe Demir'e sundu."
    )
    assert [title for title, _ in met(text, "tr")[0]["Ayşe Demir"]] == ["President"]


def test_mayors_called_chairmen_are_mayors_only() -> None:
    text = (
        "Malta Büyükelçisi Jan Borg, Çankırı Belediye Başkanı Ayşe Demir'i ziyaret etti. Başkan Ayşe Demir, konuğuna "
        "kenti anlattı."
    )
    assert met(text, "tr")[0]["Ayşe Demir"] == [("Mayor", "Çankırı")]


def test_a_bare_president_before_anothers_office_met_him() -> None:
    text = (
        "Cumhurbaşkanı Genelkurmay Başkanı Demir'i kabul etti\n\nCumhurbaşkanı Ayşe Kaya, Genelkurmay Başkanı "
        "Orgeneral Can Demir'i kabul etti."
    )
    assert [title for title, _ in met(text, "tr")[0]["Can Demir"]] == ["Chief of the General Staff"]


def test_an_ending_that_says_from_whom_parts_offices() -> None:
    text = (
        "Malta Büyükelçisinden, Lisgar Üniversitesi Rektörü Demir'e ziyaret\n\nMalta Büyükelçisi Jan Borg, Lisgar "
        "Üniversitesi Rektörü Can Demir'i ziyaret etti."
    )
    assert [title for title, _ in met(text, "tr")[0]["Can Demir"]] == ["Rector"]


def test_who_is_in_a_capital_is_not_of_its_state() -> None:
    text = "Zirve için Katar'ın başkenti Doha'da olan Cumhurbaşkanı Ayşe Demir, Malta Başbakanı Jan Borg ile görüştü."
    assert met(text, "tr")[0]["Ayşe Demir"] == [("President", "Republic of Türkiye")]


def test_an_office_before_a_given_name_like_a_house_is_held() -> None:
    text = "Vali Ayşe Demir, Başbakan Binali Kaya ile görüştü."
    assert [title for title, _ in met(text, "tr")[0]["Binali Kaya"]] == ["Prime Minister"]


def test_a_vice_president_for_something_is_no_states() -> None:
    text = "Nazir Rauf Quliyev Borq şirkətinin hasilat üzrə vitse-prezidenti Jan Vella ilə görüşüb."
    assert met(text, "az")[0]["Jan Vella"] == [("Vice President", "")]


def test_a_city_may_be_the_surname_of_an_office_holder() -> None:
    text = "Nazir Rauf Quliyev Malta səfiri Jan Nəcəf ilə görüşüb."
    assert list(met(text, "az")[0]) == ["Rauf Quliyev", "Jan Nəcəf"]


def test_a_minister_in_charge_of_something_is_its_minister() -> None:
    text = "Bakan Mert Kaya, Malta Başbakan Yardımcısı ve Ekonomiden Sorumlu Bakanı Jan Borg ile görüştü."
    assert met(text, "tr")[0]["Jan Borg"] == [("Deputy Prime Minister", MALTA), ("Minister of Economy", MALTA)]


def test_who_stands_for_an_office_does_not_hold_it() -> None:
    text = (
        "Nazir Rauf Quliyev Maltanın müşahidəçisi cənab Jan Borqu qəbul edib. Nazir prezident "
        "seçkilərinin keçiriləcəyini bildirib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Jan Borq"]]


def test_whose_warm_greetings_are_handed_over_was_not_there() -> None:
    text = (
        "Səfir Rauf Quliyev Maltanın Prezidenti Jan Borqla görüşüb. Söhbət zamanı səfir Prezident Anar Səlimovun "
        "səmimi salamlarını ona çatdırıb."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Jan Borq"]]


def test_a_bodys_noun_alone_means_the_one_that_the_text_names() -> None:
    text = (
        "Malta Büyükelçisi Jan Borg, Ege Üniversitesi Rektörü Ali Kaya'yı ziyaret etti. Görüşmeye, Üniversite Genel "
        "Sekreteri Can Demir ile Müzakereci Ayşe Taş da katıldı."
    )
    people = met(text, "tr")[0]
    assert people["Can Demir"] == [("Secretary General", "Ege Üniversitesi")]
    assert [title for title, _ in people["Ayşe Taş"]] == ["Negotiator"]
