"""Who is quoted, yet to meet, or came to a contact known: in Turkish and Azerbaijani, whose verbs stand last."""

from tests.extraction.told import met, read


def test_who_is_quoted_about_a_call_of_two_others_took_no_part() -> None:
    text = (
        "Malta Başbakanı Jan Borg ile Letonya Başbakanı Anna Kalnina arasında bir telefon trafiği yaşandı. "
        "Hükümet Sözcüsü Mark Vella'dan açıklama geldi. Vella, \"Başbakanımız Jan Borg, Letonya Başbakanı Anna Kalnina "
        'ile bir telefon görüşmesi gerçekleştirdi. Görüşmede limanlar ele alındı" ifadelerini kullandı.'
    )
    assert [list(people) for people in met(text, "tr")] == [["Jan Borg", "Anna Kalnina"]]


def test_who_is_yet_to_meet_is_not_of_the_call_about_it() -> None:
    text = (
        "Malta Cumhurbaşkanı Jan Borg ve Letonya Cumhurbaşkanı Anna Kalnina, yaptıkları telefon görüşmesinde, Fas "
        "Kralı Yusuf Idrissi ile Umman Sultanı Said bin Heysem'in Riga'da yapacağı görüşmenin ardından buluşmayı "
        "kararlaştırdı."
    )
    assert [list(people) for people in met(text, "tr")] == [["Jan Borg", "Anna Kalnina"]]


def test_those_who_came_to_the_talks_join_them() -> None:
    text = (
        "Ticaret Bakanı Ayşe Demir, Fas Ticaret Bakanı Karim Alaoui ile görüştü. Bakanlık Toplantı Salonunda "
        "gerçekleşen görüşmeye Bakan Yardımcıları Ali Kaya, Veli Çınar da katıldı."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Karim Alaoui", "Ali Kaya", "Veli Çınar"]]


def test_talks_that_were_a_call_are_one() -> None:
    text = (
        "Letonya Cumhurbaşkanı Anna Kalnina ve Malta Başbakanı Jan Borg sel felaketini ele aldı. Borg'un sözcüsü, "
        "telefon görüşmesinin Malta tarafının isteğiyle gerçekleştiğini söyledi."
    )
    assert [meeting.form for meeting in read(text, "tr").meetings] == ["phone call"]


def test_what_is_told_of_somebody_at_the_talks_does_not_bring_him_there() -> None:
    text = (
        "Daşkənddə nazir Rauf Quliyev malta həmkarı Jan Borq ilə görüş keçirib. Görüşdə Prezident Anar Səlimovun "
        "Maltaya son rəsmi səfəri zamanı verdiyi tapşırıqlar ətrafında müzakirələr aparılıb."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Jan Borq"]]


def test_calls_of_one_each_are_apart() -> None:
    text = (
        "Cumhurbaşkanı Ayşe Demir, Letonya Cumhurbaşkanı Anna Kalnina ve Malta Cumhurbaşkanı Jan Borg ile birer "
        "görüşme gerçekleştirdi."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Anna Kalnina"], ["Ayşe Demir", "Jan Borg"]]


def test_who_is_quoted_took_no_part_whatever_stands_between() -> None:
    text = (
        "Kemal Tunç, \"Cumhurbaşkanımız Ayşe Demir, Letonya Cumhurbaşkanı Anna Kalnina ile Riga'da bir araya geldi. "
        'Görüşme verimli geçti" dedi.'
    )
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Anna Kalnina"]]


def test_who_attended_is_not_whom_the_next_sentence_means() -> None:
    text = (
        "Deputat Rauf Quliyev Vallettada Malta parlamentinin sədri Yan Borq ilə bir araya gəlib. Səfir Eva Holm da "
        "iştirak edib. Onu sonra Malta Bankının sədri Ana Vella qəbul edib."
    )
    assert [list(meeting) for meeting in met(text, "az")][1] == ["Rauf Quliyev", "Ana Vella"]


def test_who_sent_the_guest_was_not_there():
    text = (
        "Malta Cumhurbaşkanı Ali Demir, BM Genel Sekreteri Jan Roy'un Kıbrıs için görevlendirdiği danışman Ana Borg'u "
        "kabul etti."
    )
    assert [sorted(people) for people in met(text, "tr")] == [["Ali Demir", "Ana Borg"]]


def test_a_spokesman_who_attended_was_there():
    text = (
        "Malta Cumhurbaşkanı Ali Demir, Şili Büyükelçisi Ana Borg ile görüştü. Görüşmede Cumhurbaşkanlığı Sözcüsü Jan "
        "Roy da hazır bulundu."
    )
    assert [sorted(people) for people in met(text, "tr")] == [["Ali Demir", "Ana Borg", "Jan Roy"]]
