"""What stands after the head of an office: its owner, its modifiers, its domain, where an envoy is accredited."""

from typing import NamedTuple

from meetings.extraction.offices.charges import ends_title, past_adjectives, past_charge, past_deputised, past_encharged
from meetings.extraction.offices.complements import past_complement, past_rest, past_seat
from meetings.extraction.offices.fields import past_field
from meetings.extraction.offices.namesakes import past_namesake
from meetings.extraction.offices.owners import ACCREDITED, DIRECTING, MINISTERIAL, OWNERS, SERVANTS, SERVING, speaks_for
from meetings.extraction.offices.printed_owners import LOCAL, PrintedOwner, owner_from
from meetings.extraction.offices.printed_places import past_people_of_region
from meetings.extraction.offices.purposes import past_business, past_portfolio, past_share, past_unknown_portfolio
from meetings.extraction.offices.sees import past_see
from meetings.extraction.offices.served import past_mission, past_posts, past_served, past_state_of_town, past_style
from meetings.extraction.offices.titled_portfolios import domain_at, titled_portfolio
from meetings.extraction.offices.whose_behind import (
    begins_organ,
    begins_other,
    governs,
    is_body_of,
    is_held_in,
    is_owned_body,
    is_part_of_assembly,
    is_sent_by,
    leads_nowhere,
    leads_on,
    may_follow,
    nominative,
    past_own_ministry,
    past_seat_of_body,
    with_wider_body,
)
from meetings.extraction.texts.brackets import past_abbreviation
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

# Those with a charge that is no ministry's.
_CHARGED = (
    "special-envoy", "special-representative", "envoy", "high-representative", "commissioner", "european-commissioner",
    "coordinator",
)  # fmt: skip
_OF_COUNTRIES = ("ombudsman", "chief-ombudsman")  # of whom the state is told as where they are


class Behind(NamedTuple):
    """What stands after the head."""

    end: int  # the token after the phrase
    owner: Found | None
    printed: PrintedOwner | None
    modifiers: list[str]
    domain: str  # the key of what a minister is for
    accredited: Found | None  # of an envoy: the state or body where he represents his own
    portfolio: range  # the tokens of what a minister is for where no vocabulary knows it
    titled: range  # the tokens of all that a minister is for, in a language whose titles have capitals


def after_head(text: Text, after: int, office: str, left_owner: Found | None, head: Found) -> Behind:
    """Return what belongs to the office behind its head."""
    owner: Found | None = None
    accredited: Found | None = None
    printed: PrintedOwner | None = None
    domain, seen_of, portfolio = "", False, range(0)
    modifiers: list[str] = []
    # "El canciller Serrano", a surname that ends like an adjective, is no "canciller chileno".
    small = after < len(text.tokens) and (not text.tokens[after].is_capital or text.is_word(after, "institutional"))
    stop = past_adjectives(text, after) if small and text.vocabulary.words["adjective_ending"] else after
    is_minister = office in MINISTERIAL or office.startswith(("minister", "secretary"))
    deputised, titled = past_deputised(text, after), titled_portfolio(text, head, after)
    if not (stop > after or deputised or titled or after in text.classes) and leads_nowhere(text, after, is_minister):
        return Behind(after, None, None, modifiers, "", None, portfolio, titled)
    acts = after in text.cover and text.cover[after].kind == "modifier"  # "ministra / (s) de Salud"
    j = end = stop if acts or office.startswith("minister-of") else past_abbreviation(text, after)
    if stop > after and (text.is_word(stop, "linking") or ends_title(text, stop)):
        j = end = stop  # "gouverneur militaire / de l'Ituri"
    if deputised and (deputy := text.cover.get(deputised - 1)):
        modifiers.append(deputy.key)
        j = end = deputised
    if titled:
        j = end = titled.stop
        domain = domain_at(text, titled.start) if office in MINISTERIAL else ""
    may_be_charged = office in ACCREDITED or office in SERVING or office in MINISTERIAL
    while j < len(text.tokens) and j - (printed.at if printed and text.vocabulary.paradigms else after) < 14:
        token = text.tokens[j]
        if (j > after or j in text.first_tokens) and "\n" in text.body[text.tokens[j - 1].end : token.start]:
            break  # a headline's office, and the report below
        goes_on = is_minister or bool(domain or portfolio)
        if not seen_of and (begins_other(text, j) or (owner is None and leads_nowhere(text, j, goes_on))):
            break
        term = text.cover.get(j)
        if seen_of and (region := past_people_of_region(text, term)):
            j = region
            continue
        directly = j == after and j in text.organ_from and token.is_capital and not text.vocabulary.locatives
        # "Speaker / National Assembly"
        may_be_owned = owner is None and (seen_of or directly or bool(text.vocabulary.order.get("genitive")))
        charged = j + (token.text == ",")
        charged += text.is_word(charged, "at") and text.is_word(charged + 1, "charged")  # "en / charge de"
        if office in MINISTERIAL and not domain and text.is_word(charged, "charged") and charged not in text.cover:
            if charged + 1 in text.domains or past_unknown_portfolio(text, charged) > charged:
                j = end = charged + (charged + 1 in text.domains)  # "secrétaire d'État, chargée / de la Pêche"
                token = text.tokens[j]
        if (
            (
                is_minister
                and (found := text.domains.get(j))
                and (text.is_word(j - 1, "and") or (not domain and office in MINISTERIAL and (owner or j == end)))
            )
            or (
                office == "head"
                and owner
                and owner.kind == "demonym"
                and not domain
                and (text.is_word(j - 1, "of") or text.is_word(j, "of"))
                and (found := text.domains.get(j))  # "el titular paraguayo de / Exteriores"
            )
            or (
                office == "counterpart"
                and not domain
                and j == end
                and (found := text.domains.get(j))  # "son collègue / de la Défense"
            )
        ):
            domain = domain or found.key
            j = end = past_adjectives(text, text.number_at(found.end))
            continue
        behind = text.number_at(term.end) if term and term.kind == "modifier" else j
        is_known = office == "minister" and bool(modifiers or behind > j) and behind in text.domains
        if office in MINISTERIAL and not domain and not portfolio and j == end and not is_known:
            if (stop := past_unknown_portfolio(text, j)) > j:
                portfolio = range(j, stop)
                j = end = stop
                continue
        leads = owner is not None and leads_on(owner) and j == end
        may_be_local = leads and printed is None and (office in LOCAL or is_owned_body(text, j))
        if may_be_local and (local := owner_from(text, j, office)):
            printed, j, end = local, local.at, local.at  # "der polnischen / Woiwodschaft Lublin"
            continue
        if leads and (organ := text.organ_from.get(j)):
            j = end = text.number_at(organ.end)  # "der ukrainischen / Streitkräfte"
            continue
        if owner and j == end and (stop := past_own_ministry(text, owner, j)) > j:
            j = end = stop
            continue
        if owner and leads and term and is_body_of(term, owner):
            owner = term  # "der ukrainischen / Werchowna Rada"
            j = end = text.number_at(term.end)
            break
        if (domain or "minister-of" in office) and (stop := past_share(text, j)) > j:
            j = end = stop
            continue
        if office in DIRECTING and j == end and (stop := past_business(text, j)) > j:
            if not (portfolio or office.endswith("commissioner")):
                portfolio = range(j, stop)  # "directora / de Asuntos Bilaterales"
            j = end = stop
            continue
        if j == after and (stop := past_style(text, j)):
            j = end = stop  # "adviser / to His Majesty"
            continue
        if j == after and owner is None and (mission := past_mission(text, j)) and mission[0]:
            owner, end = mission  # "Counsellor / at the British Embassy in Accra"
            break
        if office.startswith(SERVANTS) and (stop := past_served(text, j)):
            within = (t for k in range(j, stop) if (t := text.cover.get(k)) and t.kind in OWNERS)
            owner = owner or next(within, None)
            j = end = stop  # "adviser / to the President"
            continue
        if office in _CHARGED and (found := text.domains.get(j)) and (seen_of or text.is_word(j, "of")):
            j = end = text.number_at(found.end)  # "Special Envoy for Climate"
            continue
        if (
            office in ("head", "deputy-head", "minister")
            and term
            and term.kind == "ministry"
            and not printed
            and not domain
        ):
            domain = term.key  # "head of the Foreign Ministry"
            j = end = text.number_at(term.end)
            seen_of = False
            continue
        if may_be_charged and text.is_word(j, "charge") and (stop := past_charge(text, j + 1)) > j + 1:
            place = text.cover.get(stop - 1)
            stop = max(stop, past_field(text, j))  # "по приднестровскому / урегулированию"
            if place and not owner and speaks_for(office, place, left_owner):
                owner = place  # "High Commissioner for / India"
            elif office in ACCREDITED:
                accredited = accredited or (place if place and place.kind in OWNERS else None)
            j = end = stop
        elif term and term.kind == "modifier" and not is_known and (stop := past_encharged(text, term)) > j:
            j = end = stop  # "embajador / encargado de África"
        elif term and term.kind == "modifier" and not seen_of and not governs(text, term):
            modifiers.append(term.key)
            j = end = text.number_at(term.end)
        elif j == after and (stop := past_see(text, j, office)) > j:
            j = end = stop
        elif may_be_owned and printed is None and (printed := owner_from(text, j, office)):
            j = end = past_abbreviation(text, printed.at)
            seen_of = False
        elif (
            term
            and term.kind in (*OWNERS, "ministry")
            and owner is None
            and not (printed and term.kind == "ministry")
            and (may_follow(text, term, seen_of) or is_part_of_assembly(text, term, j))
        ):
            owner = term if term.kind != "ministry" else None
            j = end = text.number_at(term.end)
            if term.kind == "ministry":
                printed = PrintedOwner(nominative(text, term), j)
            j = end = past_abbreviation(text, j)
            seen_of = False
            is_whose = owner is not None and leads_on(owner) and (office in LOCAL or begins_organ(text, j))
            if owner is None or owner.kind == "demonym" or is_whose:
                continue  # "Governor of Russia's / Pskov Region", "Speaker of Malta's / parliament"
            stop = past_unknown_portfolio(text, j) if office in MINISTERIAL and not domain else j
            if stop > j and text.is_word(j, "charge") and not portfolio:
                portfolio = range(j, stop)  # "ministra delegada de Francia / para Europa"
                end = stop
            if office not in ACCREDITED and not text.is_word(j + 1, "charged"):
                break
        elif (
            j == after
            and text.is_word(j, "to")
            and (seat := text.organ_from.get(j + 1 + text.is_word(j + 1, "article")))
            and seat.key == "embassy"
        ):
            j = end = text.number_at(seat.end)  # "атташе при Посольстве / Кубы"
            seen_of = True
        elif office in ACCREDITED and owner and text.is_word(j, "accredited") and text.is_word(j + 1, "to"):
            j += 1  # "ambassadeur de Malte / accrédité au Pérou"
        elif office in ACCREDITED and (owner or left_owner or j == after) and text.is_word(j, "to"):
            k = text.past_words(j + 1, "to", "article")
            place = text.cover.get(k)
            if place and place.kind in (*OWNERS, "capital", "city"):
                further = past_posts if place.kind in OWNERS else past_state_of_town
                end = max(further(text, text.number_at(place.end)), past_field(text, j))
                accredited = place
            elif text.is_word(k, "post") and not text.is_word(k + 1, "of"):
                end = k + 1
            elif text.vocabulary.order.get("genitive"):
                end = max(end, past_seat(text, j))
            break
        elif (
            text.is_word(j, "of")
            or (office == "counterpart" and text.is_word(j, "from"))
            or is_sent_by(text, j)
            or text.is_word(j, "realm")
            or text.is_word(j, "article")
            or token.text in ("-", "–")
            or (token.text in '«"“„' and text.kind_at(j + 1) == "body")
            or is_held_in(text, j, office)
        ):
            seen_of = seen_of or not (text.is_word(j, "article") or token.text in ("-", "–")) or text.is_word(j, "of")
            j += 1
        elif (
            domain or (portfolio and office not in DIRECTING) or office.startswith(("minister-of", "secretary-of"))
        ) and (stop := past_portfolio(text, j)) > j:
            portfolio = range(portfolio.start, stop) if portfolio else portfolio
            j = end = stop
        elif owner is None and (stop := past_complement(text, j, office)) > j:
            if office == "minister" and j == after and not any(k in text.cover for k in range(j, stop)):
                portfolio = range(j, stop)  # "министр / народного благосостояния"
            j = stop
            if j + 2 < len(text.tokens) and text.tokens[j].text in '«“„"':
                j += j + 1 in text.cover  # "директор компании «...»"
            elif text.tokens[stop - 1].text.isupper():
                printed, end = PrintedOwner(text.tokens[stop - 1].text, stop), stop  # "премьер-министр РТ"
            elif (
                j < len(text.tokens)
                and (text.tokens[j].is_capital or text.is_honorific(j))
                and (text.is_honorific(j) or j not in text.cover)
            ):
                end = j
            elif any(text.kind_at(k) == "office" for k in range(end, stop)):
                end = stop  # "представитель Президента / в ...": another office than the holder's
        else:
            break
    if owner is None and office in _OF_COUNTRIES and text.is_word(end, "at"):
        state = text.cover.get(end + 1)  # "Уполномоченный по правам человека в / России"
        owner = state if state and state.kind == "state" else None
        end = text.number_at(state.end) if state and owner else end
    if owner:
        people = text.cover.get(end)
        if people and people.kind == "demonym" and is_body_of(owner, people):
            end = text.number_at(people.end)  # "du Sejm / polonais"
        end = past_rest(text, end, owner)
    elif text.vocabulary.order.get("genitive"):
        seat_end = past_seat(text, j) if j > end else j  # "руководитель представительства / в Ереване"
        end = seat_end if seat_end > j else past_seat(text, end)
    if owner or printed or end in text.classes:
        owner, printed, end = with_wider_body(text, end, owner, printed)
        end = past_seat_of_body(text, end, bool(owner or printed or left_owner))
    end = past_namesake(text, past_abbreviation(text, end))
    return Behind(end, owner, printed, modifiers, domain, accredited, portfolio, titled)
