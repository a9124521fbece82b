"""Whom "the latter" means: the one named last in the sentence before."""

from tests.extraction.told import met


def _names(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


def test_the_latter_is_the_one_named_last():
    text = "BERLIN, 5. Mai 2021. Außenministerin Ana Roth empfing den chilenischen Außenminister Juan Mora. {}"
    with_both = ["Ana Roth", "Juan Mora"]

    for told in (
        "Zuvor war dieser mit Bundespräsident Karl Beck zusammengetroffen.",
        "Dieser traf danach Bundespräsident Karl Beck.",
        "Auch Bundespräsident Karl Beck sprach mit diesem.",
    ):
        assert _names(text.format(told), "de") == [with_both, ["Juan Mora", "Karl Beck"]]


def test_the_latter_is_told_in_other_languages():
    english = "LISGAR, May 5, 2021. Minister Ana Roy received Ambassador Juan Mora. The latter then met Mayor Jan Beck."
    french = "LISGAR, 5 mai 2021. La ministre Ana Roy a reçu l'ambassadeur Juan Mora. {} a ensuite rencontré Jan Beck."
    spanish = "LIMA, 5 de mayo de 2021. La ministra Ana Roy recibió al embajador Juan Mora. {} se reunió con Jan Beck."
    russian = "ЛИСГАР, 5 мая 2021. Министр Иван Рой принял посла Хуана Мору. Последний {} с Яном Беком."

    assert _names(english, "en") == [["Ana Roy", "Juan Mora"], ["Juan Mora", "Jan Beck"]]
    for latter in ("Ce dernier", "Celui-ci"):
        assert _names(french.format(latter), "fr") == [["Ana Roy", "Juan Mora"], ["Juan Mora", "Jan Beck"]]
    assert _names(spanish.format("Este último"), "es") == [["Ana Roy", "Juan Mora"], ["Juan Mora", "Jan Beck"]]
    for spoke in ("затем встретился", "провёл также переговоры"):
        assert _names(russian.format(spoke), "ru") == [["Иван Рой", "Хуан Мора"], ["Хуан Мора", "Ян Бек"]]


def test_a_noun_behind_the_word_is_no_person():
    text = "BERLIN, 5. Mai 2021. Außenminister Jan Roth empfing den chilenischen Außenminister Juan Mora. {}"

    for told in ("Bei dieser Reise traf er Bundeskanzler Karl Beck.", "Diese Woche traf er Bundeskanzler Karl Beck."):
        assert _names(text.format(told), "de")[1:] == [["Jan Roth", "Karl Beck"]]
