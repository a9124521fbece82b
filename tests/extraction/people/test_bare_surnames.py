"""Names of Azerbaijani with endings that another name, or nothing more of the sentence, follows."""

import pytest

from tests.extraction.told import met

JOINT = (
    "Prezidentin köməkçisi Kamil Ağayev Lisgarda olub. Baş katib Jan Ömüralıyevlə {} görüşündə təşkilatın {}"
    " hazırlıq müzakirə edilib."
)


def test_a_surname_told_before_names_its_bearer_behind_another_name():
    assert set(met(JOINT.format("Ağayevin", "tədbirlərinə"), "az")[-1]) == {"Jan Ömüralıyev", "Kamil Ağayev"}


def test_a_word_that_is_no_surname_names_nobody_there():
    assert all("Vətən" not in name for people in met(JOINT.format("Vətənin", "tədbirlərinə"), "az") for name in people)


def test_what_is_to_come_of_other_things_is_no_plan_of_a_contact():
    text = JOINT.format("Ağayevin", "qarşıdakı tədbirlərinə")
    assert set(met(text, "az")[-1]) == {"Jan Ömüralıyev", "Kamil Ağayev"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Nazir Kamil Ağayevlə səfir Jan Borqun planlaşdırılan görüşü Bakıda olacaq."),
        ("tr", "Bakan Ali Demir ile Malta Büyükelçisi Jan Borg'un planlanan görüşmesi Ankara'da yapılacak."),
    ],
)
def test_a_contact_that_is_to_come_is_none(language, text):
    assert met(text, language) == []


def test_is_on_the_last_name_of_a_sentence_is_no_part_of_it():
    text = "Nazir Kamil Ağayevin həmsöhbəti Baş katib Tulia Aksondur. Görüş Bakıda olub."
    assert list(met(text, "az")[-1]) == ["Kamil Ağayev", "Tulia Akson"]
