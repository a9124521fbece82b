"""Several whom one met, each apart, named in the next sentence."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Maltas Minister Jan Borg traf am Montag in Wien mehrere Kollegen. Es waren Minister Otto Lind aus Peru, "
            "Ministerin Ana Roy aus Chile und Minister Karl Frick aus Kuba.",
        ),
        (
            "en",
            "Malta's minister Jan Borg met several colleagues in Vienna on Monday. They were Peruvian minister Otto "
            "Lind, Chilean minister Ana Roy and Cuban minister Karl Frick.",
        ),
        (
            "ru",
            "Министр Мальты Ян Борг встретился 3 мая 2021 года в Вене с рядом коллег. Это были министр Перу Отто Линд, "
            "министр Чили Анна Рой и министр Кубы Карл Фрик.",
        ),
        (
            "tr",
            "Malta Bakanı Jan Borg pazartesi günü Viyana'da bir dizi mevkidaşıyla görüştü. Bunlar Peru Bakanı Otto "
            "Lind, Şili Bakanı Ana Roy ve Küba Bakanı Karl Frick'ti.",
        ),
        (
            "az",
            "Maltanın naziri Jan Borg Vyanada bir sıra həmkarı ilə görüşüb. Bunlar Perunun naziri Otto Lind, Çilinin "
            "naziri Ana Roy və Kubanın naziri Karl Frikdir.",
        ),
    ],
)
def test_each_of_those_named_next_was_met_apart(language: str, text: str) -> None:
    meetings = [list(people) for people in met(text, language)]
    assert [(len(people), people[0]) for people in meetings] == [(2, meetings[0][0])] * 3
    assert len({people[1] for people in meetings}) == 3


def test_others_of_whom_something_is_said_were_not_met() -> None:
    text = (
        "Maltas Minister Jan Borg traf am Montag in Wien mehrere Kollegen. Es waren Minister Otto Lind und Ministerin "
        "Ana Roy, die das ablehnten, sagte er."
    )
    assert met(text, "de") == []
