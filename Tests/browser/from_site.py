"""What the checks in Tests/site know already of a page: its tree, and what a browser fetches."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "site"))

import page  # noqa: E402, F401
from check_links import CSS_ADDRESS, FETCHED, addresses  # noqa: E402, F401
