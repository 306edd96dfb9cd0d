package org.openmash.allocation;

/** Why a child's worker changes: the codes of the SSDA903 return (SW_REASON). */
public enum ChangeReason {
  FCONTA,
  TSPROC,
  MANAGE,
  ABSENC,
  LEFTRL,
  ORGRST,
  CHCHAN,
  PCCHAN,
  SWDIED,
  OTHERS
}
