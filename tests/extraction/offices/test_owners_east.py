"""Whose offices are, in Turkish, Azerbaijani and Russian: bodies of bodies, fellow officers, envoys, servants."""

from tests.extraction.told import met, read


def test_a_bodys_name_does_not_begin_with_a_person() -> None:
    text = "Azərbaycanın Perudakı səfiri Elman Qaralı Senatın gömrük məsələləri komitəsinin sədri Ana Mora ilə görüşüb."
    assert met(text, "az")[0]["Ana Mora"] == [("Chairman", "Senatın gömrük məsələləri komitəsi")]


def test_an_association_keeps_its_name_in_quotation_marks() -> None:
    text = "Azərbaycanın Perudakı səfiri Elman Qaralı “Dostluq” mədəniyyət birliyinin sədri Ana Mora ilə görüşüb."
    assert met(text, "az")[0]["Ana Mora"] == [("Chairman", "“Dostluq” mədəniyyət birliyi")]


def test_a_committee_is_the_international_bodys_before_it() -> None:
    text = "Peru müdafiə naziri Ana Mora NATO-nun Hərbi Komitəsinin sədri Jan Vrabets ilə görüşüb."
    assert met(text, "az")[0]["Jan Vrabets"] == [("Chairman", "NATO-nun Hərbi Komitəsi")]


def test_a_name_of_two_words_and_an_and_is_one_bodys() -> None:
    text = (
        "Peru ədliyyə naziri Ana Mora səfirlikdə Azadlıq və Hüquqlar İnstitutunun direktoru Elman Qaralı ilə görüşüb."
    )
    assert met(text, "az")[0]["Elman Qaralı"] == [("Director", "Azadlıq və Hüquqlar İnstitutu")]


def test_an_ambassador_whose_embassy_reports_is_of_its_state() -> None:
    azerbaijani = (
        "Peru Respublikasının Çad Respublikasındakı Səfirliyi\n\nSəfir Ana Mora Lisqar vilayətinin valisi "
        "İdris Saleh ilə görüşmüşdür."
    )
    russian = "Посольство Перу в Чаде\n\nПосол Ана Мора встретилась с губернатором Лисгарской области Идрисом Салехом."
    assert met(azerbaijani, "az")[0]["Ana Mora"] == [("Ambassador", "Republic of Peru")]
    assert met(russian, "ru")[0]["Ана Мора"] == [("Ambassador", "Republic of Peru")]


def test_ranks_of_services_stand_between_an_office_and_its_holder() -> None:
    text = (
        "Peru ədliyyə naziri Ana Mora Lisqar xidmətinin rəisi, ədliyyə general-leytenantı Elman Qaralı və gömrük "
        "komitəsinin sədri, gömrük xidməti polkovniki Anar Dağlı ilə görüşüb."
    )
    people = met(text, "az")[0]
    assert {name: [title for title, _ in offices] for name, offices in people.items()} == {
        "Ana Mora": ["Minister of Justice"],
        "Elman Qaralı": ["Head"],
        "Anar Dağlı": ["Chairman"],
    }


def test_those_at_the_ceremonies_were_at_each() -> None:
    text = (
        "Peru Prezidenti Ana Mora martın 5-də Çadın səfiri İdris Salehin etimadnaməsini qəbul edib.\n\n"
        "Həmin gün Prezident Ana Mora Ficinin səfiri Yusif Tahirovun etimadnaməsini qəbul edib.\n\n"
        "Mərasimlərdə Prezidentin köməkçisi Elman Qaralı iştirak edib."
    )
    assert [sorted(people) for people in met(text, "az")] == [
        ["Ana Mora", "Elman Qaralı", "İdris Saleh"],
        ["Ana Mora", "Elman Qaralı", "Yusif Tahirov"],
    ]


def test_a_member_of_parliament_may_chair_a_committee_as_well() -> None:
    text = "Peru Başbakanı Ana Mora, TBMM Sağlık Komisyonu Başkanı AK Parti Milletvekili Deniz Kaya ile görüştü."
    assert [title for title, _ in met(text, "tr")[0]["Deniz Kaya"]] == ["Chairman", "Member of Parliament"]


def test_a_minister_set_off_by_a_comma_is_not_the_one_named_behind() -> None:
    text = (
        "Ticaret Bakanı Deniz Kaya, Peru'nun Ankara Büyükelçisi Ana Mora ile görüştü. Bakan, Mora ile ticareti ele "
        "aldıklarını aktardı."
    )
    assert met(text, "tr")[0]["Ana Mora"] == [("Ambassador", "Republic of Peru")]


def test_a_dateline_abroad_makes_no_foreigner_of_the_agencys_own_minister() -> None:
    text = (
        "NEW YORK (A.A) - 22.09.2010 - Dışişleri Bakanı Deniz Kaya, Peru Dışişleri Bakanı Ana Mora ve Çad "
        "Dışişleri Bakanı "
        "İdris Saleh ile görüştü."
    )
    assert met(text, "tr")[0]["Deniz Kaya"] == [("Minister of Foreign Affairs", "Republic of Türkiye")]


def test_the_central_bank_is_the_one_whose_governor_took_part() -> None:
    text = (
        "Peru Büyükelçisi Ana Mora, Fiji Merkez Bankası Başkanı Jone Ratu ile görüştü. Görüşmeye Merkez Bankası Başkan "
        "Yardımcısı Sefa Tora da katıldı."
    )
    assert met(text, "tr")[0]["Sefa Tora"][0][1] == "Central Bank of Fiji"


def test_officers_listed_with_a_bodys_are_its_own() -> None:
    text = (
        "Avropa Yenidənqurma və İnkişaf Bankının prezidenti Ana Mora Peru Prezidenti Elman Qaralı ilə danışıb. "
        "Söhbətdə "
        "Bankın regional direktoru Jan Vrabets, icraçı direktor İdris Saleh və siyasi məsələlər üzrə müşavir Sefa Tora "
        "iştirak edib."
    )
    assert met(text, "az")[0]["Sefa Tora"][0][1] == "European Bank for Reconstruction and Development"


def test_the_outgoing_president_is_of_his_successors_state() -> None:
    text = "Perunun yeni seçilmiş prezidenti Ana Mora hazırkı dövlət başçısı Jan Vrabets ilə görüşüb."
    assert met(text, "az")[0]["Jan Vrabets"] == [("Head of State", "Republic of Peru")]


def test_a_call_is_told_by_the_sentence_before_those_who_took_part() -> None:
    text = (
        "Sağlık bakanları dün akşam video konferansla toplandı. Peru Sağlık Bakanı Ana Mora'nın başkanlık ettiği "
        "toplantıya "
        "Çad Sağlık Bakanı İdris Saleh katıldı."
    )
    assert [meeting.form for meeting in read(text, "tr").meetings] == ["video call"]


def test_an_assistant_to_the_president_is_of_the_state_whose_president_took_part() -> None:
    russian = (
        "Президент Перу Эрнан Лопес принял посла Чада Идриса Салеха. Присутствовали помощник Президента Олег Минин и "
        "первый секретарь посольства А.П.Вега."
    )
    people = met(russian, "ru")[0]
    assert people["Олег Минин"] == [("Assistant", "Republic of Peru")]
    assert people["А.П.Вега"] == [("First Secretary", "Republic of Chad")]


def test_a_cabinet_secretary_is_a_member_of_the_government() -> None:
    russian = "Посол Перу Хуан Вега нанёс визит Кабинет-секретарю Республики Кения по вопросам образования Джону Мутуа."
    assert met(russian, "ru")[0]["Джон Мутуа"][0] == ("Cabinet Secretary", "Republic of Kenya")


def test_an_ambassador_of_the_hosts_is_not_of_the_outgoing_ones_state() -> None:
    text = (
        "LIMA, 3 May 2021. Peru's Foreign Minister Ana Mora met Spain's outgoing Ambassador to Peru, Juan Vega, at "
        "the Ministry. Ambassador Eva Rask of the protocol joined the talks."
    )
    assert ("Ambassador", "Kingdom of Spain") not in met(text, "en")[0]["Eva Rask"]
