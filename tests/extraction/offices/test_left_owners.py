"""Whose an office is in Turkish and Azerbaijani, where the owner stands before it and only the grammar tells it."""

import pytest

from tests.extraction.told import met, read

TURKISH = "ANKARA, 3 Haziran 2020 - Kültür Bakanı Ali Demirel, {} ile görüştü."
AZERBAIJANI = "Bakı, 3 iyun 2020. Azərbaycanın mədəniyyət naziri Kərim Dağlı iyunun 2-də {} ilə görüşüb."

OWNERS = {
    ("tr", "UNICEF Orta Afrika Bölge Direktörü Ana Mora"): ("Regional Director", "United Nations Children's Fund"),
    ("tr", "Dünya Bankası Gürcistan Direktörü Ana Mora"): ("Director", "World Bank"),
    ("tr", "AB Dış İlişkiler Yüksek Temsilcisi Ana Mora"): ("High Representative", "European Union"),
    ("tr", "Dağ Topluşu Başkanı Ana Mora"): ("President", "Dağ Topluşu"),
    ("tr", "Türk Yeşilay Genel Başkanı Ana Mora"): ("President", "Türk Yeşilay"),
    ("tr", "Yeşil Dağ Partisi Genel Başkanı Ana Mora"): ("Party Leader", "Yeşil Dağ Partisi"),
    ("tr", "Jandarma Genel Komutanı Ana Mora"): ("Commander", "Jandarma Genel"),
    ("tr", "Doğu Eyaleti Başkanı Ana Mora"): ("President", "Doğu Eyaleti"),
    ("tr", "Doğu Eyaleti Başbakanı Ana Mora"): ("Prime Minister", "Doğu Eyaleti"),
    ("tr", "Kültür Bakanlığı Avrupa Genel Müdürü Ana Mora"): ("Director-General", "Kültür Bakanlığı"),
    ("tr", "Malta Bakanlar Konseyi Başkanı Ana Mora"): ("Prime Minister", "Republic of Malta"),
    ("az", "İranın Ali Milli Təhlükəsizlik Şurasının katibi Ana Mora"): (
        "Secretary",
        "Supreme National Security Council",
    ),
    ("tr", "Endonezya Merkez Bankası Guvernörü Ana Mora"): ("Governor", "Central Bank of Indonesia"),
    ("tr", "Rusya Devlet Başkanı'nın Doğu Afrika Özel Temsilcisi Ana Mora"): (
        "Special Representative",
        "Russian Federation",
    ),
    ("az", "Latviyanın ölkəmizdəki səfiri Ana Mora"): ("Ambassador", "Republic of Latvia"),
    ("az", "UNESCO-nun elm departamentinin direktoru Ana Mora"): (
        "Director",
        "United Nations Educational, Scientific and Cultural Organization",
    ),
    ("az", "Azərbaycan-Malta əlaqələri üzrə işçi qrupun rəhbəri Ana Mora"): (
        "Head",
        "Azərbaycan-Malta əlaqələri üzrə işçi qrup",
    ),
    ("az", "Milli Məclisin elm və təhsil komitəsinin sədri Ana Mora"): ("Chairman", "elm və təhsil komitəsi"),
    ("az", "Xarici İşlər Nazirliyinin konsulluq idarəsinin rəisi Ana Mora"): ("Head", "Xarici İşlər Nazirliyi"),
    ("az", "Prezident Administrasiyasının rəhbəri Ana Mora"): ("Head", "Presidential Administration of Azerbaijan"),
    ("az", "Prezident Administrasiyasının Xarici siyasət şöbəsinin müdiri Ana Mora"): (
        "Director",
        "Presidential Administration of Azerbaijan",
    ),
    ("az", "Macarıstan Milli Assambleyasının Sədri Ana Mora"): ("Speaker", "National Assembly of Hungary"),
    ("az", "BMT Baş katibinin siyasi məsələlər üzrə müavini Ana Mora"): ("Deputy Secretary General", "United Nations"),
    ("az", "Latviya energetika nazirinin iqlim məsələləri üzrə birinci müavini Ana Mora"): (
        "First Deputy Minister of Energy",
        "Republic of Latvia",
    ),
    ("tr", "BM Genel Sekreteri'nin siyasi işlerden sorumlu yardımcısı Ana Mora"): (
        "Deputy Secretary General",
        "United Nations",
    ),
    ("tr", "Malta Başbakanlık Dış Politika Müsteşarı Ana Mora"): ("State Secretary", "Republic of Malta"),
    ("tr", "Malta Cumhurbaşkanlığı Dış Politika Başdanışmanı Ana Mora"): ("Chief Adviser", "Presidency of Malta"),
    ("tr", "Malta Cumhurbaşkanı Ofisi Başkanı Ana Mora"): ("Head", "Presidential Administration of Malta"),
    ("tr", "AB Türkiye Delegasyonu Başkanı Ana Mora"): ("Head of Delegation", "European Union"),
    ("tr", "Malta'nın NATO Daimi Temsilcisi Ana Mora"): ("Permanent Representative", "Republic of Malta"),
    ("tr", "TBMM Başkanvekili Ana Mora"): ("Deputy Speaker", "Grand National Assembly of Türkiye"),
    ("tr", "Yeşil Dağ Partisi Sivas Milletvekili Ana Mora"): ("Member of Parliament", "Yeşil Dağ Partisi"),
    ("tr", "Türkiye-Malta Parlamentolararası Dostluk Grubu Başkanı Ana Mora"): (
        "Chairman",
        "Türkiye-Malta Parlamentolararası Dostluk Grubu",
    ),
    ("az", "Maltanın Azərbaycandakı hərbi attaşesi Ana Mora"): ("Military Attaché", "Republic of Malta"),
    ("az", "Maltanın vitse-baş naziri Ana Mora"): ("Deputy Prime Minister", "Republic of Malta"),
    ("az", "Avropa Parlamentinin Xarici məsələlər komitəsinin sədri Ana Mora"): ("Chairman", "European Parliament"),
    ("az", "ADA Universitetinin rektoru Ana Mora"): ("Rector", "ADA Universiteti"),
    ("az", "ABŞ Prezidentinin milli təhlükəsizlik məsələləri üzrə müşaviri Ana Mora"): (
        "National Security Adviser",
        "United States of America",
    ),
    ("az", "Serbiya Xalq Skupşinasının sədri Ana Mora"): ("Speaker", "Parliament of Serbia"),
    ("az", "Malta–Serbiya parlamentlərarası dostluq qrupunun rəhbəri Ana Mora"): (
        "Head",
        "Malta–Serbiya parlamentlərarası dostluq qrupu",
    ),
    ("az", "Dağ Şurasının Azərbaycan üzrə direktoru Ana Mora"): ("Director", "Dağ Şurası"),
    ("az", "Maltanın elm, tədqiqat və texnologiya naziri Ana Mora"): ("Minister of Science", "Republic of Malta"),
    ("az", "Maltanın göl və bataqlıqlar naziri Ana Mora"): ("göl və bataqlıqlar naziri", "Republic of Malta"),
    ("tr", "Malta Savunma Üretim Bakanı Ana Mora"): ("Savunma Üretim Bakanı", "Republic of Malta"),
    ("tr", "Malta'nın Mavi Büyüme Bakanı Ana Mora"): ("Mavi Büyüme Bakanı", "Republic of Malta"),
    ("tr", "TBMM Plan ve Bütçe Komisyonu Başkanı Ana Mora"): ("Chairman", "TBMM Plan ve Bütçe Komisyonu"),
    ("az", "Türkiyənin Sivas valisi Ana Mora"): ("Governor", "Sivas"),
    ("tr", "Gagavuzya Özerk Bölgesi Başkanı Ana Mora"): ("President", "Gagavuzya Özerk Bölgesi"),
    ("tr", "Dışişleri Bakanlığı Genel Sekreteri Ana Mora"): ("Secretary General", "Dışişleri Bakanlığı"),
    ("tr", "Japonya Uluslararası İşbirliği Ajansı (JICA) Türkiye Ofisi Başkanı Ana Mora"): (
        "President",
        "Japonya Uluslararası İşbirliği Ajansı (JICA) Türkiye Ofisi",
    ),
    ("az", "“Dağ Yolu” Dövlət Şirkətinin prezidenti Ana Mora"): ("President", "Dağ Yolu"),
    ("az", "Riksdaqın birinci vitse-spikeri Ana Mora"): ("First Deputy Speaker", "Riksdag"),
    ("az", "Maltanın təyin olunmuş prezidenti Ana Mora"): ("President-elect", "Republic of Malta"),
    ("tr", "Ulusal Göl Konseyi Balkanlar Direktörü Ana Mora"): ("Director", "Ulusal Göl Konseyi"),
    ("tr", "Sivas Müftüsü Ana Mora"): ("Mufti", "Sivas"),
    ("tr", "Dağbaşı Rum Patriği Ana Mora"): ("Patriarch", "Dağbaşı"),
    ("tr", "Malta Din İşleri Başkanı Ana Mora"): ("Head of Religious Affairs", "Republic of Malta"),
    ("az", "Maltanın Mərkəzi Seçki Komissiyasının sədri Ana Mora"): (
        "Chairman",
        "Central Election Commission of Malta",
    ),
    ("tr", "Malta'nın Merkez Seçim Komisyonu Başkanı Ana Mora"): ("Chairman", "Malta'nın Merkez Seçim Komisyonu"),
    ("tr", "Dağ Yolu Yönetim Kurulu Başkanı Ana Mora"): ("Chairman of the Board of Directors", "Dağ Yolu"),
    ("az", "DQMX-nın prezidenti Ana Mora"): ("President", "DQMX"),
    ("az", "“Dağ Yolu” ASC-nin prezidenti Ana Mora"): ("President", "Dağ Yolu"),
    ("az", "“Dağ Yolu” şirkətinin vitse-prezidenti Ana Mora"): ("Vice President", "Dağ Yolu"),
    ("az", "Kaliforniya ştatının qubernatoru Ana Mora"): ("Governor", "Kaliforniya ştatı"),
    ("az", "NATO Baş katibinin Cənubi Qafqaz üzrə xüsusi nümayəndəsi Ana Mora"): (
        "Special Representative",
        "North Atlantic Treaty Organization",
    ),
    ("az", "Gürcüstanın Baş qərargah rəisi, general-mayor Ana Mora"): ("Chief of the General Staff", "Georgia"),
}


@pytest.mark.parametrize(("language", "printed"), OWNERS)
def test_owner_before_an_office_is_read(language, printed):
    (meeting,) = met((TURKISH if language == "tr" else AZERBAIJANI).format(printed), language)
    assert meeting["Ana Mora"] == [OWNERS[language, printed]]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Gine Dışişleri, Turizm ve Denizcilik Bakanı", "Minister of Foreign Affairs, Tourism and Maritime Affairs"),
        ("Gine Limanlar ve Turizm Bakan Yardımcısı", "Deputy Minister of Ports and Tourism"),
    ],
)
def test_list_of_what_a_minister_is_for_leaves_the_state_before_it(printed, title):
    (meeting,) = read(TURKISH.format(f"{printed} Ana Mora"), "tr").meetings
    (office,) = meeting.participants[1].offices
    assert (office.in_full, office.organization) == (title, "Republic of Guinea")


def test_offices_before_a_name_that_follows_another_are_all_its_own():
    (meeting,) = met(TURKISH.format("Malta Başbakanı ve Savunma Bakanı Ana Mora"), "tr")
    assert meeting["Ana Mora"] == [
        ("Prime Minister", "Republic of Malta"),
        ("Minister of Defence", "Republic of Malta"),
    ]


def test_sultan_behind_an_office_begins_a_name():
    (meeting,) = met(TURKISH.format("NATO Genel Sekreteri Sultan Mora"), "tr")
    assert meeting["Sultan Mora"] == [("Secretary General", "North Atlantic Treaty Organization")]


def test_month_that_begins_a_name_with_an_ending_is_none():
    (meeting,) = met(AZERBAIJANI.format("Maltanın səfiri Marta Mora"), "az")
    assert meeting["Marta Mora"] == [("Ambassador", "Republic of Malta")]


def test_name_before_with_stands_bare():
    (meeting,) = met(AZERBAIJANI.format("Maltanın səfiri Ana Abdulla"), "az")
    assert meeting["Ana Abdulla"] == [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Kültür Bakanı Ali Demirel, Malta Kültür Bakanı Ana Mora ile görüştü.", "Republic of Türkiye"),
        (
            "LEFKOŞA (KHA) - Kültür Bakanı Ali Demirel, Malta Kültür Bakanı Ana Mora ile görüştü.",
            "Turkish Republic of Northern Cyprus",
        ),
        ("Seçilmiş Malta Cumhurbaşkanı Ana Mora, Cumhurbaşkanı Ali Demirel ile görüştü.", ""),
    ],
)
def test_minister_in_a_language_of_one_state_is_its_own_where_only_the_guest_has_one(text, state):
    (meeting,) = met(text, "tr")
    assert [organization for _, organization in meeting["Ali Demirel"]] == [state]


def test_minister_responsible_for_something_is_the_states_before_it():
    (meeting,) = met(TURKISH.format("Malta'nın Dış Yatırımlardan Sorumlu Devlet Bakanı Ana Mora"), "tr")
    assert meeting["Ana Mora"] == [("Minister of State", "Republic of Malta")]


def test_governor_without_a_province_is_of_the_only_governorate_named():
    text = "LODWAR VALİLİĞİ\n\nVali Ana Mora, Malta Büyükelçisi Jan Borg'u Valilik binasında kabul etti."
    (meeting,) = met(text, "tr")
    assert meeting["Ana Mora"] == [("Governor", "Lodwar")]


def test_chairman_of_the_committee_is_of_the_only_one_named():
    text = (
        "Maltanın səfiri Jan Borg Diasporla İş üzrə Dövlət Komitəsinə gəlib və Komitə sədri Kərim Dağlı ilə görüşüb. "
        "Səfir onu dəvət edib."
    )
    (meeting,) = met(text, "az")
    assert meeting["Kərim Dağlı"] == [("Chairman", "Diasporla İş üzrə Dövlət Komitəsi")]
    assert set(meeting) == {"Jan Borg", "Kərim Dağlı"}


def test_office_that_somebody_is_said_to_have_is_held():
    (meeting,) = met(AZERBAIJANI.format("Maltanın səfiri olan Ana Mora"), "az")
    assert meeting["Ana Mora"] == [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [("tr", "Dağlı NATO'ya döndü.", "NATO"), ("az", "Səfir dünən Gənclər Şurasının qonağı olub.", "Gənclər Şurası")],
)
def test_body_is_quoted_without_the_ending_of_its_case(language, text, printed):
    draft = read(text, language)
    spans = [evidence.span for body in draft.organizations for evidence in body.evidence]
    assert [draft.body[span.start : span.end] for span in spans] == [printed]


def test_two_offices_of_a_person_are_joined_behind_a_constituency():
    guest = "Türkiye-Malta Dostluk Grubu Başkanı ve AK Parti Sivas Milletvekili Ana Mora"
    (meeting,) = met(TURKISH.format(guest), "tr")
    assert meeting["Ana Mora"] == [
        ("Chairman", "Türkiye-Malta Dostluk Grubu"),
        ("Member of Parliament", "Justice and Development Party"),
    ]


def test_office_in_a_case_is_not_the_next_ones():
    text = (
        "Malta Başkonsolosu'ndan Vali Demirel'e Ziyaret\n\n3 Haziran 2020\n\nMalta'nın İzmir Başkonsolosu Ana Mora, "
        "Sivas Valisi Ali Demirel'i makamında ziyaret etti.\n\nZiyarete Vali Yardımcısı Can Yazıcı eşlik etti."
    )
    (meeting,) = met(text, "tr")
    assert meeting == {
        "Ana Mora": [("Consul General", "Republic of Malta")],
        "Ali Demirel": [("Governor", "Sivas")],
        "Can Yazıcı": [("Deputy Governor", "Sivas")],
    }


def test_states_own_service_begins_a_sentence():
    text = "Dövlət Göl Xidmətinin rəisi Kərim Dağlı 3 iyun 2020-ci ildə UNESCO-nun direktoru Ana Mora ilə görüşüb."
    (meeting,) = met(text, "az")
    assert meeting["Kərim Dağlı"] == [("Head", "Dövlət Göl Xidməti")]


def test_short_towns_form_in_a_case_is_a_given_name_behind_an_office():
    assert met(AZERBAIJANI.format("Maltanın maliyyə naziri Osa Mora"), "az") == [
        {
            "Kərim Dağlı": [("Minister of Culture", "Republic of Azerbaijan")],
            "Osa Mora": [("Minister of Finance", "Republic of Malta")],
        }
    ]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("the Chilean government's special envoy for Africa, Ana Roy", ("Special Envoy", "Republic of Chile")),
        ("the Chilean parliament's deputy speaker, Ana Roy", ("Deputy Speaker", "Parliament of Chile")),
        ("House of Representatives Speaker Ana Roy of Fiji", ("Speaker", "House of Representatives of Fiji")),
        ("House of Assembly Speaker Ana Roy of Saint Lucia", ("Speaker", "House of Assembly of Saint Lucia")),
        ("Ana Roy, who presides over the Senate of Chile", ("Speaker", "Senate of Chile")),
        ("Ana Roy, Special Envoy of the Chilean Government on Sudan", ("Special Envoy", "Chilean Government")),
    ],
)
def test_an_organ_before_an_english_office_is_whose_it_is(printed: str, office: tuple[str, str]) -> None:
    (meeting,) = met(f"OSLO, 5 March 2020. Maltese premier Jan Borg met {printed}.", "en")
    assert meeting["Ana Roy"] == [office]


def test_the_union_is_the_one_named_before() -> None:
    report = (
        "In Geneva, where the Assembly of the Inter-Parliamentary Union (IPU) is held, the Union's Secretary General, "
        "Ana Roy, met Maltese premier Jan Borg."
    )
    (meeting,) = met(report, "en")
    assert meeting["Ana Roy"] == [("Secretary General", "Inter-Parliamentary Union")]


def test_a_noun_whose_last_letter_softens_means_its_body() -> None:
    text = (
        "Lisgar Arıcılar Derneği'nin şenliğine gelen Bursa Valisi Ali Kaya, Malta Büyükelçisi Jan Borg ile görüştü. "
        "Görüşmeye Dernek Başkanı Can Taş da katıldı."
    )
    assert met(text, "tr")[0]["Can Taş"] == [("President", "Lisgar Arıcılar Derneği")]
