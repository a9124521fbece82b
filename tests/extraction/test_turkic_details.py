"""Talks of two among three, names beside names, sides, ranks of embassies, plans at a sentence's end."""

from tests.extraction.told import met, read


def test_talks_of_two_of_three_states_are_a_meeting_of_their_own() -> None:
    text = (
        "На полях форума в Астане министр обороны Казахстана Ержан Абаев провел трехстороннюю встречу с министром "
        "обороны Сербии Драганом Йовичем и министром обороны Словакии Яном Врабецом.\n\n"
        "В тот же день Ержан Абаев провел отдельные переговоры с Драганом Йовичем."
    )
    assert [list(people) for people in met(text, "ru")] == [
        ["Ержан Абаев", "Драган Йович", "Ян Врабец"],
        ["Ержан Абаев", "Драган Йович"],
    ]


def test_initials_begin_another_name_where_a_verb_stands_last() -> None:
    text = (
        "Tbilisidə Azərbaycanın energetika naziri Rauf Quliyev, Rumıniyanın energetika naziri İon Moldovan və "
        "Gürcüstanın energetika naziri Levan Qelaşvili görüşüblər.\n\n"
        "Həmin gün R.Quliyev İ.Moldovanla ikitərəfli görüş də keçirib."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Rauf Quliyev", "İon Moldovan", "Levan Qelaşvili"],
        ["Rauf Quliyev", "İon Moldovan"],
    ]


def test_talks_of_two_states_with_attendants_are_one_meeting() -> None:
    text = (
        "Ticaret Bakanı Ayşe Demir, Fas Ticaret Bakanı Karim Alaoui ile bir araya geldi. Görüşmede Fas'ın Ankara "
        "Büyükelçisi Samir Idrissi de yer aldı. Demir ile Alaoui ikili görüşmede gümrükleri ele aldı."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Karim Alaoui", "Samir Idrissi"]]


def test_officials_of_a_side_are_its_states() -> None:
    text = (
        "Umman Sultanı Heysem bin Said, Malta Başbakanı Jan Borg ile görüştü. Görüşmeye Umman tarafından Dışişleri "
        "Bakanı Salim Harthi ve Genelkurmay Başkanı Nasır Balushi katıldı."
    )
    assert met(text, "tr")[0]["Nasır Balushi"] == [("Chief of the General Staff", "Sultanate of Oman")]


def test_a_people_s_name_may_be_a_father_s() -> None:
    text = "Suudi Arabistan Enerji Bakanı Prens Nayif bin Turki, Ürdün Enerji Bakanı Samir Rawabde ile görüştü."
    assert list(met(text, "tr")[0]) == ["Nayif bin Turki", "Samir Rawabde"]


def test_a_common_noun_is_a_surname_behind_an_office_and_a_given_name() -> None:
    text = "Enerji Bakanı Ayşe Kaynak, Slovakya Enerji Bakanı Jan Vrabec ile Ankara'da görüştü."
    assert list(met(text, "tr")[0]) == ["Ayşe Kaynak", "Jan Vrabec"]


def test_embassies_have_counsellors_and_secretaries() -> None:
    turkish = (
        "Slovakya Sağlık Bakanı Jan Vrabec, Türkiye'nin Bratislava Büyükelçisi Ali Demir'i kabul etti. Görüşmede "
        "Büyükelçiye Büyükelçilik Müsteşarı Can Kaya eşlik etti."
    )
    assert met(turkish, "tr")[0]["Can Kaya"] == [("Counsellor", "Republic of Türkiye")]
    azerbaijani = (
        "Səhiyyə naziri Rauf Quliyev Slovakiyanın Azərbaycandakı səfiri Yan Vrabeçi qəbul edib. Görüşdə səfirliyin "
        "birinci katibi Peter Novak da iştirak edib."
    )
    assert [title for title, _ in met(azerbaijani, "az")[0]["Peter Novak"]] == ["First Secretary"]


def test_officers_of_firms_are_theirs() -> None:
    text = (
        "Energetika naziri Rauf Quliyev “Statkraft” şirkətinin baş icraçı direktoru Jan Holm ilə görüşüb. Görüşdə "
        "“Bulud” ASC-nin birinci vitse-prezidenti Kərim Sadıqov və “Statkraft”ın Gürcüstan ofisinin rəhbəri Eva Borg "
        "iştirak ediblər."
    )
    people = met(text, "az")[0]
    assert people["Kərim Sadıqov"] == [("First Vice President", "Bulud")]
    assert people["Eva Borg"] == [("Head", "Statkraft")]


def test_an_ordinal_ends_no_sentence() -> None:
    text = (
        "Van Valisi Ali Demir, İran'ın Van Başkonsolosu Karim Ahmedi ile bir araya geldi. Görüşmeye DSİ 17. Bölge "
        "Müdürü Can Kaya da katıldı."
    )
    assert met(text, "tr")[0]["Can Kaya"] == [("Regional Director", "DSİ")]


def test_a_verb_at_the_end_makes_verbal_nouns_plans() -> None:
    text = (
        "Slovakya Başbakanı Jan Vrabec'in Ankara'da Cumhurbaşkanı Ali Demir tarafından törenle karşılanması bekleniyor."
    )
    assert met(text, "tr") == []


def test_a_minister_is_no_ambassador_whom_he_received() -> None:
    text = (
        "Təhsil naziri Sevda Quliyeva bu gün Slovakiyanın Azərbaycandakı səfiri Yan Vrabeç ilə görüşüb.\n\n"
        "Sonda səfir S.Quliyevanı Bratislavada keçiriləcək sərgiyə dəvət edib."
    )
    assert [title for title, _ in met(text, "az")[0]["Sevda Quliyeva"]] == ["Minister of Education"]


def test_a_counterpart_of_another_portfolio_keeps_his_own() -> None:
    text = (
        'Fas Ticaret ve Sanayi Bakanı Karim Alaoui ile bir araya gelen Ticaret Bakanı Ayşe Demir, "Memnunum" dedi.'
        '\n\nDemir, "Mevkidaşım Sayın Alaoui ile verimli bir görüşme gerçekleştirdik." ifadesini kullandı.'
    )
    assert len(met(text, "tr")[0]["Karim Alaoui"]) == 1


def test_a_monastery_of_a_founder_keeps_his_name() -> None:
    text = (
        "3 мая 2018 года в Саввином монастыре состоялась встреча министра культуры Сербии Драгана Йовича с министром "
        "культуры России Анной Котовой."
    )
    assert [meeting.place for meeting in read(text, "ru").meetings] == ["Саввин монастырь"]


def test_a_district_is_no_town() -> None:
    text = (
        "Губернатор Анна Котова и посол Сербии обсудили завод в Лисгарском районе\n\n"
        "Губернатор Тверской области Анна Котова встретилась с послом Сербии в России Драганом Йовичем."
    )
    assert [meeting.place for meeting in read(text, "ru").meetings] == [""]


def test_heads_of_offices_and_advisers_on_matters_of_politics() -> None:
    text = (
        "Dünya Bankının prezidenti Jan Borg Bakıda nazir Rauf Quliyev ilə görüşüb. Görüşdə nümayəndəliyin rəhbəri Ana "
        "Vella və siyasi məsələlər üzrə müşavir Eva Holm da iştirak ediblər."
    )
    people = met(text, "az")[0]
    assert people["Ana Vella"] == [("Head of Office", "World Bank")]
    assert people["Eva Holm"] == [("Political Adviser", "World Bank")]
