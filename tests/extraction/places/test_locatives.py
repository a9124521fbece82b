"""Places told by an ending, in Turkish and Azerbaijani."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("tr", "Cumhurbaşkanı Kemal Aksoy, Macaristan Başbakanı Ferenc Kovacs ile Budapeşte'de görüştü.", "Budapeşte"),
        ("tr", "Bakan Kemal Aksoy, Başbakan Ferenc Kovacs'ı Çankaya Köşkü'nde kabul etti.", "Çankaya Köşkü"),
        ("tr", "Bakan Ali Demirel, Fransa'nın Ankara Büyükelçisi Louis Garnier'yi Keçiören'de ağırladı.", "Keçiören"),
        ("tr", "Bakan Ali Demirel, Twitter'da Fransa Büyükelçisi Louis Garnier ile görüştüğünü yazdı.", ""),
        ("tr", "Bakan Ali Demirel, Başbakan Ferenc Kovacs'ı dün Lisgar kentinde kabul etti.", "Lisgar"),
        ("tr", "Bakan Ali Demirel, Başbakan Ferenc Kovacs'ı Lisgar'daki tarihi konakta kabul etti.", "Lisgar"),
        ("tr", "Başbakan Ferenc Kovacs dün Ankara'ya geldi. Bakan Ali Demirel, Kovacs ile görüştü.", "Ankara"),
        ("az", "Nazir Tural Əhmədov səfir Adam Novakı dünən Lisgar iqamətgahında qəbul edib.", "Lisgar iqamətgahı"),
        ("az", "Nazir Tural Əhmədov səfir Adam Novakı dünən Zuğulbada qəbul edib.", "Zuğulba"),
        ("az", "Nazir Tural Əhmədov səfir Adam Novakı dünən “Lisgar” mərkəzində qəbul edib.", "“Lisgar” mərkəzi"),
        ("az", "Prezident Tural Əhmədov Serbiya Prezidenti Milan Petroviçlə Belqradda görüşüb.", "Belqrad"),
        ("az", "Nazir Tural Əhmədov Gəncə şəhərində Polşanın Bakıdakı səfiri Adam Novakla görüşüb.", "Gəncə"),
        ("az", "Prezident Tural Əhmədov Zuğulba Sarayında səfir Adam Novakı qəbul edib.", "Zuğulba Sarayı"),
        ("az", "Nazir Tural Əhmədov Polşanın Bakıdakı səfiri Adam Novakla görüşüb.", ""),
    ],
)  # fmt: skip
def test_place_is_read_from_its_ending(language, text, place):
    (meeting,) = read_text(text.encode(), Envelope(language=language)).meetings
    assert meeting.place == place


def test_dateline_in_capitals_is_given_as_the_vocabulary_writes_it():
    text = "PRİŞTİNE/AA\nBaşbakan Kemal Aksoy, Arnavutluk Başbakanı Ilir Hoxha ile görüştü ve sınır kapılarını konuştu."
    (meeting,) = read_text(text.encode(), Envelope(language="tr")).meetings
    assert meeting.place == "Priştine"


def test_an_envoy_in_the_accusative_begins_no_houses_name():
    text = "Cumhurbaşkanı Ali Demirel, Malta Büyükelçisini Cumhurbaşkanlığı Külliyesi'nde kabul etti."
    text += " Kabulde Malta Büyükelçisi Jan Hudak balıkçılığı anlattı."
    (meeting,) = read_text(text.encode(), Envelope(language="tr")).meetings
    assert meeting.place == "Cumhurbaşkanlığı Külliyesi"
