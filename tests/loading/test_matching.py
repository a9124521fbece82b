import pytest

from meetings.loading.matching import CLOSE, likeness
from meetings.loading.resolution import JOINED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jeyhun Bayramov", "Джейхун Байрамов"),
        ("Kubanychbek Omuraliev", "Koubanytchbek Omuraliev"),
        ("Mevlüt Çavuşoğlu", "Мевлют Чавушоглу"),
        ("Sergey Lavrov", "Serguéi Lavrov"),
        ("Mohamed bin Zayed Al Nahyan", "Mohammed bin Zayed Al-Nahyan"),
        ("Wladimir Putin", "Vladimir Putin"),
        ("Р. Казакбаев", "Руслан Казакбаев"),
    ],
)
def test_likeness_joins_spellings_of_one_name(one, other):
    assert likeness(one, other) >= JOINED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ilham Aliyev", "Heydar Aliyev"),
        ("Kim Jong Un", "Kim Jong Il"),
        ("Mohammed bin Rashid Al Maktoum", "Mohamed bin Zayed Al Nahyan"),
        ("Anna Schmidt", "Peter Schmidt"),
    ],
)
def test_likeness_keeps_relatives_and_namesakes_apart(one, other):
    assert likeness(one, other) < CLOSE


def test_likeness_of_nothing_is_nought():
    assert likeness("", "Ilham Aliyev") == 0.0
