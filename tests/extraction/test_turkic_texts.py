"""Whole short reports in Turkish and Azerbaijani, as press offices write them."""

import pytest

from tests.extraction.told import met, read


def told(text, language):
    return [
        (m.form, str(m.days) if m.days else None, m.place, sorted(p.name for p in m.participants))
        for m in read(text, language).meetings
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Bakan Demirel, Maltalı mevkidaşı ile görüştü\n\n"
            "VALLETTA (AA) - Dışişleri Bakanı Ali Demirel, Malta Başbakanı ve Dışişleri Bakanı Carlo Borg ile bir "
            "araya geldi.\n\n12 Mart 2024 tarihinde Valletta'da gerçekleşen görüşmede Akdeniz'deki durum ele alındı.",
            ("in person", "2024-03-12", "Valletta", ["Ali Demirel", "Carlo Borg"]),
        ),
        (
            "tr",
            "Cumhurbaşkanı Demirel, Kenya Cumhurbaşkanı Mwangi ile telefonda görüştü\n"
            "Cumhurbaşkanlığı İletişim Başkanlığından yapılan açıklamaya göre, Cumhurbaşkanı Ali Demirel, Kenya "
            "Cumhurbaşkanı John Mwangi ile telefon görüşmesi gerçekleştirdi.\n03.05.2023",
            ("phone call", "2023-05-03", "", ["Ali Demirel", "John Mwangi"]),
        ),
        (
            "tr",
            "Ankara, 14 Haziran 2021\nSayın Bakanımız Ali Demirel, bugün Kenya Dışişleri Bakanı John Mwangi ile "
            "Ankara'da heyetlerarası görüşme yapmıştır. Görüşmede ikili ilişkiler ele alınmıştır.",
            ("in person", "2021-06-14", "Ankara", ["Ali Demirel", "John Mwangi"]),
        ),
        (
            "tr",
            "Sağlık Bakanı Ali Demirel, Özbekistan Sağlık Bakanı Behruz Karimov ile video konferans yöntemiyle "
            "görüştü. Demirel, salgınla mücadeledeki tecrübelerini anlattı.",
            ("video call", None, "", ["Ali Demirel", "Behruz Karimov"]),
        ),
        (
            "az",
            "2023-cü il sentyabrın 20-də Azərbaycan Respublikasının xarici işlər naziri Tural Əhmədov ilə Türkiyə "
            "Respublikasının xarici işlər naziri Əli Dəmirəl arasında telefon danışığı baş tutub.",
            ("phone call", "2023-09-20", "", ["Tural Əhmədov", "Əli Dəmirəl"]),
        ),
        (
            "az",
            "Macarıstanın Baş naziri Bakıdadır\nOktyabrın 6-da Azərbaycan Respublikasının Prezidenti Tural Əhmədov "
            "Macarıstanın Baş naziri Ferents Kovaçanı qəbul edib. 06.10.2025",
            ("in person", "2025-10-06", "", ["Ferents Kovaçan", "Tural Əhmədov"]),
        ),
        (
            "az",
            "Qazaxıstan Prezidenti Yerlan Omarov Astanada səfərdə olan Azərbaycanın xarici işlər naziri Tural "
            "Əhmədovu qəbul etmişdir. Görüşdə Qazaxıstanın xarici işlər naziri Murat Asanov iştirak etmişdir.",
            ("in person", None, "Astana", ["Murat Asanov", "Tural Əhmədov", "Yerlan Omarov"]),
        ),
        (
            "az",
            "İqtisadiyyat naziri Tural Əhmədov İranın Azərbaycandakı səfiri Rza Kərimi ilə görüşüb. Görüşdə "
            "ticarət dövriyyəsi müzakirə olunub.",
            ("in person", None, "", ["Rza Kərimi", "Tural Əhmədov"]),
        ),
    ],
)
def test_report_is_read(language, text, expected):
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Kazakistan Cumhurbaşkanı Yerlan Omarov, Cumhurbaşkanı Ali Demirel'in davetiyle yarın Türkiye'yi ziyaret "
            "edecek. Omarov, Demirel ile baş başa görüşecek.",
        ),
        (
            "tr",
            "Cumhurbaşkanı Ali Demirel, seçimi kazanan Malta Başbakanı Carlo Borg'a bir tebrik mesajı gönderdi. "
            "Demirel mesajında iş birliğinin süreceğine inandığını vurguladı.",
        ),
        ("tr", "Kenya Dışişleri Bakanı John Mwangi, Bakan Ali Demirel ile görüşmedi."),
        (
            "az",
            "Energetika naziri Tural Əhmədov sabah Bolqarıstanın energetika naziri Petar Kolevlə görüşəcək. Görüşün "
            "Sofiyada keçirilməsi gözlənilir.",
        ),
        (
            "az",
            "Ermənistanın Baş naziri Aram Sarkisyanla Azərbaycan Prezidenti Tural Əhmədovun oktyabrın 5-nə "
            "planlaşdırılan görüşü təxirə salınıb.",
        ),
        ("az", "BMT Baş katibi Jozef Silva Prezident Tural Əhmədova məktub göndərib."),
    ],
)
def test_what_did_not_take_place_is_no_meeting(language, text):
    assert told(text, language) == []


def test_adviser_does_not_hold_the_office_served():
    assert met(
        "Azərbaycan Prezidentinin köməkçisi Tural Əhmədov ABŞ Prezidentinin milli təhlükəsizlik üzrə müşaviri Frenk "
        "Millerlə görüşüb.",
        "az",
    ) == [
        {
            "Tural Əhmədov": [("Assistant", "Republic of Azerbaijan")],
            "Frenk Miller": [("National Security Adviser", "United States of America")],
        }
    ]


def test_head_of_a_parliament_is_its_speaker():
    assert met("TBMM Başkanı Ali Demirel, Milli Meclis Başkanı Tural Ahmedov'u kabul etti.", "tr") == [
        {
            "Ali Demirel": [("Speaker", "Grand National Assembly of Türkiye")],
            "Tural Ahmedov": [("Speaker", "Milli Majlis")],
        }
    ]


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("tr", "ANKARA (AA) - 14.05.2021 - "),
        ("tr", "BAKAN BÜYÜKELÇİYLE BULUŞTU ANKARA (A.A) - 14.05.2021 - "),
        ("tr", "14-05-2021\n\n"),
        ("tr", "14 Mayıs 2021 Cuma\n\n"),
        ("az", "Bakı/14.05.21/Turan: "),
        ("az", "Bakı. 14 may 2021. AZƏRTAC. "),
        ("az", "2021-ci il 14 may\n\n"),
    ],
)
def test_day_of_publication_is_read_before_the_report(language, before):
    reports = {
        "tr": "Bakan Ali Demirel bugün Fransa Büyükelçisi Louis Garnier ile görüştü ve ikili ilişkileri ele aldı.",
        "az": "Nazir Tural Əhmədov bu gün Polşa səfiri Adam Novakla görüşüb, ikitərəfli əlaqələri müzakirə edib.",
    }
    draft = read(before + reports[language], language)
    assert (str(draft.published), [str(m.days) for m in draft.meetings]) == ("2021-05-14", ["2021-05-14"])


@pytest.mark.parametrize(
    ("language", "ending"),
    [
        ("tr", "görüşmesi mümkün"),
        ("tr", "görüşmesi için hazırlıklar sürüyor"),
        ("tr", "görüşmesinin tarihi belli değil"),
        ("tr", "görüşmesi gündemde değil"),
        ("tr", "bir araya gelmesi planlanıyor"),
        ("tr", "görüşmesi ertelendi"),
        ("az", "görüşü istisna edilmir"),
        ("az", "görüşünə hazırlıq görülür"),
        ("az", "görüşü baş tutmayıb"),
        ("az", "görüşünün keçirilməsi nəzərdə tutulur"),
        ("az", "görüşünün vaxtı məlum deyil"),
    ],
)
def test_meeting_that_may_come_is_none(language, ending):
    parties = {
        "tr": "Kenya Cumhurbaşkanı John Mwangi ile Cumhurbaşkanı Ali Demirel'in",
        "az": "Keniya Prezidenti Con Mvanqi ilə Azərbaycan Prezidenti Tural Əhmədovun",
    }
    assert told(f"{parties[language]} {ending}.", language) == []


def test_meeting_told_without_names_is_of_the_two_named_before():
    text = (
        "Malta Başbakanı Carlo Borg, Ankara'ya geldi. Borg'u havalimanında Başbakan Ali Demirel bekliyordu. "
        "Görüşme bir saat sürdü."
    )
    assert told(text, "tr") == [("in person", None, "Ankara", ["Ali Demirel", "Carlo Borg"])]
