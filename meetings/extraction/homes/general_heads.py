"""Offices whose heads say little, beside those that say more: "Minister" beside "Minister of Trade"."""

# Heads that say little: dropped beside an office that says more.
_GENERIC = {
    "minister": ("minister", "deputy-minister"),
    "state-minister": ("minister-of-state-",),
    **dict.fromkeys(("leader", "head"), ("",)),
    "head-of-state": ("president", "king", "emir", "emperor", "sultan", "sovereign-prince", "grand-duke"),
    "head-of-government": ("prime-minister", "chancellor", "premier"),
    "ruler": ("king", "emir", "sultan", "sovereign-prince"),
    "secretary": ("secretary",),
    "representative": ("permanent-representative", "special-representative", "high-representative"),
    "envoy": ("ambassador", "special-envoy", "charge-d-affaires"),
    "vice-president": ("deputy-speaker",),
    "district-president": ("president-of-the-government",),
}


def says_less(key: str, others: set[str]) -> bool:
    """Return whether one of the others says more than the office: "Deputy Minister of Trade" than "Deputy Minister"."""
    deputy = next((prefix for prefix in ("first-deputy-", "deputy-") if key.startswith(prefix)), "")
    fuller = tuple(deputy + begin for begin in _GENERIC.get(key.removeprefix(deputy), ()))
    fuller += (f"{key}-for-",)  # "State Minister" beside "State Minister for Trade"
    return any(other != key and other.startswith(fuller) for other in others)
