"""Meetings made of the contacts told: one after another, all together, and told in two sentences."""

import pytest

from tests.extraction.told import met, read


def groups(text, language):
    return [(m.form, sorted(p.name for p in m.participants)) for m in read(text, language).meetings]


@pytest.mark.parametrize(
    ("language", "text", "guests"),
    [
        (
            "tr",
            "Dışişleri Bakanı Ali Demirel, Malta Dışişleri Bakanı Carlo Borg ve Kenya Dışişleri Bakanı John Mwangi ile "
            "ayrı ayrı görüştü. Bakan Demirel görüşmelerin verimli geçtiğini söyledi.",
            ["Carlo Borg", "John Mwangi"],
        ),
        (
            "az",
            "Nazir Tural Əhmədov Maltanın xarici işlər naziri Karlo Borq və Keniyanın xarici işlər naziri Con Mvanqi "
            "ilə ikitərəfli görüşlər keçirib. Tural Əhmədov görüşlərin səmərəli keçdiyini deyib.",
            ["Con Mvanqi", "Karlo Borq"],
        ),
        (
            "en",
            "Foreign Minister Paul Weber met separately with Carlo Borg, Foreign Minister of Malta, and John Mwangi, "
            "Foreign Minister of Kenya. Weber said that the meetings were useful.",
            ["Carlo Borg", "John Mwangi"],
        ),
    ],
)
def test_guests_met_one_after_another_have_a_meeting_each(language, text, guests):
    host = {"tr": "Ali Demirel", "az": "Tural Əhmədov", "en": "Paul Weber"}[language]
    assert sorted(groups(text, language)) == sorted(("in person", sorted([host, guest])) for guest in guests)


def test_three_on_one_call_have_one_meeting():
    text = (
        "Cumhurbaşkanı Ali Demirel, Malta Başbakanı Carlo Borg ve Kenya Cumhurbaşkanı John Mwangi telefonda üçlü "
        "görüşme yaptı. Görüşmede ticaret konuşuldu."
    )
    assert groups(text, "tr") == [("phone call", ["Ali Demirel", "Carlo Borg", "John Mwangi"])]


def test_headline_tells_the_form_of_talks():
    text = (
        "Demirel telefonda konuştu\n\nDışişleri Bakanı Ali Demirel, Malta Dışişleri Bakanı Carlo Borg ile görüştü. "
        "İki bakan balıkçılığı değerlendirdi."
    )
    assert groups(text, "tr") == [("phone call", ["Ali Demirel", "Carlo Borg"])]


def test_host_of_the_sentence_before_receives_those_who_attended():
    text = (
        "Konukları Çankaya Köşkü'nde Cumhurbaşkanı Ali Demirel kabul etti. Kabule Malta Dışişleri Bakanı Carlo Borg "
        "ile Kenya Dışişleri Bakanı John Mwangi katıldı."
    )
    assert groups(text, "tr") == [("in person", ["Ali Demirel", "Carlo Borg", "John Mwangi"])]


def test_two_of_three_who_also_had_a_bilateral_meeting_met_twice():
    text = (
        "Ana Mora, the Foreign Minister of Malta, joined her colleagues Ben Roy of Kenya and Dora Vik of Norway for"
        " talks in Lisgar. The Kenyan and Maltese foreign ministers had a bilateral meeting, too."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Ben Roy", "Dora Vik"}, {"Ana Mora", "Ben Roy"}]


def test_those_who_met_in_pairs_did_not_meet_together():
    text = (
        "The foreign ministers of Malta, Kenya and Norway met in pairs in Lisgar. Kenyan Foreign Minister Ben Roy met"
        " with Maltese Foreign Minister Ana Mora. Ms Mora then met with Norwegian Foreign Minister Dora Vik."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Ben Roy"}, {"Ana Mora", "Dora Vik"}]
