"""A case folder in, a proposal and its report out: the one place where reading, interview, ledger and assessment meet."""

from recognise.workflow.assess_case import Assessed, assess_case
from recognise.workflow.case_file import CaseFolder, load_case

__all__ = ["Assessed", "CaseFolder", "assess_case", "load_case"]
