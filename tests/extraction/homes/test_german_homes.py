"""Whose offices are that German reports of visits, of a Land or of a known house leave without a state."""

import pytest

from tests.extraction.told import met, read

AUSTRIA, GERMANY, SWITZERLAND = "Republic of Austria", "Federal Republic of Germany", "Swiss Confederation"


def offices(text: str) -> list[dict[str, list[str]]]:
    return [{name: [f"{t}: {o}" for t, o in held] for name, held in meeting.items()} for meeting in met(text, "de")]


@pytest.mark.parametrize(
    "sentences",
    [
        "Außenministerin Ana Roy reiste am Mittwoch nach Georgien. Dort traf sie {}.",
        "Außenministerin Ana Roy weilte am Mittwoch in Georgien, wo sie {} traf.",
        "Außenministerin Ana Roy besuchte am Mittwoch Georgien. Die Chefdiplomatin traf {}.",
    ],
)
def test_hosts_are_of_the_state_that_was_visited(sentences):
    hosts = "Präsident Jan Vrabec und Außenminister Omar Sarr"
    assert offices("BERLIN, 23. Mai 2024. " + sentences.format(hosts)) == [
        {
            "Ana Roy": [f"Minister of Foreign Affairs: {GERMANY}"],
            "Jan Vrabec": ["President: Georgia"],
            "Omar Sarr": ["Minister of Foreign Affairs: Georgia"],
        }
    ]


def test_contact_on_a_visit_abroad_was_not_where_the_report_was_written():
    told = "BERLIN, 23. Mai 2024. Außenministerin Ana Roy reiste {}. Dort traf sie Präsident Jan Vrabec."
    assert [m.place for m in read(told.format("am Mittwoch nach Georgien"), "de").meetings] == [""]
    assert [m.place for m in read(told.format("am Mittwoch ab"), "de").meetings] == ["Berlin"]


def test_state_stands_behind_a_name_and_where_from():
    text = "Litauens Ministerin Ana Roy traf Bundespräsident Jan Vrabec aus der Schweiz und Minister Ali Sy aus Mali."
    assert offices(text) == [
        {
            "Ana Roy": ["Minister: Republic of Lithuania"],
            "Jan Vrabec": [f"President: {SWITZERLAND}"],
            "Ali Sy": ["Minister: Republic of Mali"],
        }
    ]


@pytest.mark.parametrize(
    ("house", "state"), [("der Hofburg", AUSTRIA), ("Schloss Bellevue", GERMANY), ("dem Bernerhof", SWITZERLAND)]
)
def test_known_house_tells_whose_president_receives_there(house, state):
    text = f"Bundespräsidentin Ana Roy hat am 3. Mai 2024 in {house} den slowakischen Botschafter Jan Vrabec empfangen."
    assert offices(text)[0]["Ana Roy"] == [f"President: {state}"]


def test_federal_minister_is_of_the_state_whose_part_others_govern():
    text = "Bundesbauministerin Ana Roy hat am 3. Mai 2024 den Ministerpräsidenten von Hessen, Jan Vrabec, getroffen."
    assert offices(text) == [
        {"Ana Roy": [f"Minister of Housing: {GERMANY}"], "Jan Vrabec": ["Minister-President: State of Hesse"]}
    ]


def test_minister_is_of_the_land_that_its_report_names_most():
    text = (
        "Ministerpräsident Jan Vrabec und Europaministerin Ana Roy haben am 3. Mai 2024 den Generalkonsul der Republik "
        "Polen, Adam Zych, empfangen. Hessen und seine Landesregierung pflegten den Austausch, sagte Vrabec in Hessen."
    )
    assert offices(text) == [
        {
            "Jan Vrabec": ["Minister-President: State of Hesse"],
            "Ana Roy": ["Minister of European Affairs: State of Hesse"],
            "Adam Zych": ["Consul General: Republic of Poland"],
        }
    ]
    assert "Hesse" not in str(
        offices(text.replace("Hessen und", "Bayern, Hessen und").replace("in Hessen", "in Bayern"))
    )


def test_office_of_a_title_is_not_given_to_one_whose_own_title_is_of_other_states():
    text = (
        "Vizekanzler Jan Vrabec empfing am 3. Mai 2024 Maltas Außenministerin. Bundesaußenminister Vrabec und "
        "Regierungsrätin Ana Roy sprachen in Berlin über Energie."
    )
    assert "Malta" not in str([m["Jan Vrabec"] for m in offices(text)])


def test_listed_ministers_share_the_state_of_the_one_before():
    text = (
        "Die tschechische Ministerpräsidentin Ana Roy hat am 3. Mai 2024 den slowakischen Präsidenten Jan Vrabec, "
        "Außenminister Omar Sarr und Innenminister Ali Sy empfangen."
    )
    assert offices(text)[0]["Ali Sy"] == ["Minister of Interior: Slovak Republic"]


def test_guest_is_not_of_the_state_whose_capital_was_visited():
    text = (
        "Am 3. Mai 2024 war Bundesverteidigungsministerin Ana Roy auf Einladung von Minister Jan Vrabec zu Besuch in "
        "Wien. Die Ministerin sprach mit Minister Jan Vrabec über Energie."
    )
    assert offices(text)[-1] == {"Ana Roy": [f"Minister of Defence: {GERMANY}"], "Jan Vrabec": [f"Minister: {AUSTRIA}"]}


def test_headline_of_a_guest_does_not_say_whose_his_host_is():
    text = (
        "Schweizer Verteidigungsminister zu Besuch\n\nWien, 11. September 2003 - Verteidigungsminister Jan Vrabec "
        "empfing gestern Bundesrat Omar Sarr zu einem Gespräch."
    )
    assert "Swiss" not in str(offices(text)[0]["Jan Vrabec"])


def test_visit_to_a_part_of_the_state_is_none_abroad():
    text = "Bundespräsidentin Ana Roy war am 3. Mai 2024 zu Besuch in Hessen. Sie traf Hessens Premier Jan Vrabec."
    assert offices(text)[-1]["Ana Roy"] == [f"President: {GERMANY}"]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Außenminister Jan Moor wurde am Dienstag in Lissabon von seinem Amtskollegen Rui Serra empfangen.",
            ["", "Portuguese Republic"],
        ),
        (
            "Außenminister Jan Moor empfing am Dienstag in Lissabon seinen Amtskollegen Peter Roth.",
            ["Portuguese Republic", ""],
        ),
        ("Außenminister Jan Moor traf am Dienstag in Lissabon seinen Amtskollegen Rui Serra.", ["", ""]),
    ],
)
def test_of_two_counterparts_only_who_receives_is_at_home(text, owners):
    meeting = read(text, "de").meetings[0]
    assert [o.organization for p in meeting.participants for o in p.offices] == owners


def test_a_known_house_tells_the_federal_president_beside_another_states():
    text = "Bundespräsidentin Karin Moor empfing Präsident Michael Daly von Irland in Schloss Bellevue."
    meeting = read(text, "de").meetings[0]
    owners = [o.organization for p in meeting.participants for o in p.offices]
    assert owners == ["Federal Republic of Germany", "Ireland"]


REPRESENTED = (
    "Die Regierung von Vorarlberg besuchte am Montag Vaduz. Regierungschefin Karin Moor empfing Landeshauptmann Peter "
    "Holm. Liechtenstein war durch Regierungschefin Karin Moor und Regierungsrat Jan Beck vertreten."
)


def test_who_represents_a_state_is_of_it_and_who_governs_a_land_of_the_land():
    assert offices(REPRESENTED) == [
        {
            "Karin Moor": ["Prime Minister: Principality of Liechtenstein"],
            "Peter Holm": ["Governor: Vorarlberg"],
            "Jan Beck": ["Government Councillor: Principality of Liechtenstein"],
        }
    ]


def test_delegations_that_two_led_are_of_their_states():
    text = (
        "Präsident Jan Moor empfing Ministerin Ana Roy. Die irische Delegation wurde von Minister Sean Daly und die "
        "portugiesische Delegation von Minister Rui Serra geleitet."
    )
    meeting = offices(text)[0]
    assert meeting["Sean Daly"] == ["Minister: Ireland"]
    assert meeting["Rui Serra"] == ["Minister: Portuguese Republic"]


def test_a_cantons_councillors_are_of_the_only_canton_named():
    text = "Regierungsrätin Karin Moor traf in Chur Botschafter Sean Daly. Die Bündner Regierung dankte ihm."
    assert offices(text) == [
        {"Karin Moor": ["Government Councillor: Canton of Graubünden"], "Sean Daly": ["Ambassador: "]}
    ]


def test_presidents_of_landtage_are_each_of_their_own():
    text = "Die Landtagspräsidenten Karin Moor (Tirol) und Jan Beck (Südtirol) trafen sich am Montag."
    assert offices(text) == [
        {"Karin Moor": ["Speaker: Landtag of Tyrol"], "Jan Beck": ["Speaker: Landtag of South Tyrol"]}
    ]


def test_who_came_along_and_whose_letter_was_handed_over():
    text = (
        "Präsidentin Karin Moor empfing Botschafter Sean Daly von Irland, der ihr einen Glückwunschbrief des irischen "
        "Präsidenten Michael Roy überbrachte. Angereist waren auch Minister Rui Serra und Minister Jan Beck."
    )
    assert [list(meeting) for meeting in offices(text)] == [["Karin Moor", "Sean Daly", "Rui Serra", "Jan Beck"]]


def test_presidents_of_the_federal_council_are_austrias_or_germanys():
    text = (
        "Am Montag wurde Botschafter Jan Roy vom Präsidenten des österreichischen Nationalrates, Karl Frick, "
        "empfangen. Am Dienstag traf er die Präsidentin des Bundesrates, Eva Moser."
    )
    one, other = met(text, "de")
    assert one["Karl Frick"] == [("President", "österreichischer Nationalrat")]
    assert [title for title, _ in other["Eva Moser"]] == ["Speaker"]
    assert one["Jan Roy"] == other["Jan Roy"] == [("Ambassador", "")]


def test_a_delegation_for_relations_with_a_parliament_is_not_of_its_state():
    text = (
        "Die Delegation für die Beziehungen zum maltesischen Parlament unter der Leitung von Nationalrätin Ana Roy "
        "traf am Montag Minister Jan Borg aus Malta."
    )
    assert met(text, "de")[0]["Ana Roy"] == [("Member of Parliament", "Swiss Confederation")]


def test_those_told_to_be_of_a_delegation_are_of_its_state():
    text = (
        "Am Montag empfing Minister Jan Borg aus Malta die Schweizer Ministerin Ana Roy. Zur Schweizer Delegation "
        "gehörten Otto Lind, der zweite Vizepräsident, und Staatssekretärin Eva Moser."
    )
    (people,) = met(text, "de")
    assert [people[name][0][1] for name in ("Otto Lind", "Eva Moser")] == ["Swiss Confederation"] * 2


def test_a_mayor_is_of_the_town_that_the_headline_ends_with():
    text = (
        "{} in Lisgar\n\nAm Montag empfing Oberbürgermeisterin Eva Moser den Botschafter Maltas, Jan Borg, in Lisgar."
    )
    assert met(text.format("Maltas Botschafter"), "de")[0]["Eva Moser"] == [("Mayor", "Lisgar")]
    assert met(text.format("Bürgermeisterin Moser"), "de")[0]["Eva Moser"] == [("Mayor", "")]
