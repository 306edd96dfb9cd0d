package org.openmash.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Answer;

/** What every short form says: about whom, what it is about, whether there is danger, from whom. */
sealed interface Told
    permits CallForm,
        RightCareForm,
        MissingForm,
        PrivateFosteringForm,
        TransferInForm,
        InformationForm {

  List<ChildTold> children();

  String worries();

  Answer inDanger();

  /** Whether it says that the child is disabled. */
  default boolean ofADisabledChild() {
    return false;
  }

  /** Who told, in words; null for whoever fills the form in. */
  @Nullable String toldBy();
}
