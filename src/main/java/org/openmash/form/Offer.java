package org.openmash.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What may be chosen from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Offer.Fixed.class, name = "fixed"),
  @JsonSubTypes.Type(value = Offer.Listed.class, name = "list")
})
sealed interface Offer {

  /** Options that are part of the form: the constants of an enum, or a council's own. */
  record Fixed(List<Option> options) implements Offer {}

  /** Values that are data, from the {@link Choices} bean of this name. */
  record Listed(String list) implements Offer {}
}
