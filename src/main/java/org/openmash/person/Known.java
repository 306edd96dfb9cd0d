package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.person.matching.Birth;
import org.openmash.person.matching.Facts;

/** Says what is written, or asked, in the words of the matching engine. */
final class Known {

  private static final int ABOUT_YEARS = 2;

  private Known() {}

  static Facts of(IdentityForm identity, List<AddressForm> addresses) {
    LocalDate born = identity.born();
    Facts facts = Facts.NONE.with(sex(identity.sex()));
    return with(
        identity, addresses, born == null ? facts : facts.with(birth(born, identity.precision())));
  }

  /** No date anybody says of a disputed age is taken for certain. */
  static Facts ofDisputedAge(
      IdentityForm identity, List<AddressForm> addresses, Life.@Nullable Span between) {
    Facts facts = Facts.NONE.with(sex(identity.sex()));
    return with(
        identity,
        addresses,
        between == null ? facts : facts.with(new Birth.Between(between.from(), between.until())));
  }

  private static Facts with(IdentityForm identity, List<AddressForm> addresses, Facts begun) {
    Facts facts = begun;
    for (NameForm name : identity.names()) {
      facts = facts.with(Facts.Name.of(or(name.given()), "", or(name.family())));
    }
    if (identity.expected() != null) {
      facts = facts.with(new Birth.Expected(identity.expected()));
    }
    if (identity.mother() != null) {
      facts = facts.with(new Facts.Mother(Facts.Name.whole(identity.mother()), ""));
    }
    if (identity.nhsNumber() != null) {
      facts = facts.with(new Facts.Identifier("nhs", identity.nhsNumber().value()));
    }
    if (identity.upn() != null) {
      facts = facts.with(new Facts.Identifier("upn", identity.upn().value()));
    }
    if (identity.birthplace() != null) {
      facts = facts.with(new Facts.Trait.Birthplace(identity.birthplace()));
    }
    for (AddressForm address : addresses) {
      // Somebody who may not know an address may not learn either that it fits.
      if (!address.secret()) {
        String postcode = address.postcode() == null ? "" : address.postcode().value();
        facts = facts.with(new Facts.Address("", address.lines(), "", postcode, ""));
      }
    }
    return facts;
  }

  static Facts of(Asked asked, LocalDate today) {
    Facts facts = Facts.NONE.with(sex(asked.sex()));
    if (!asked.name().isBlank()) {
      facts = facts.with(Facts.Name.whole(asked.name()));
    }
    if (asked.born() != null) {
      facts = facts.with(Birth.On.of(asked.born()));
    } else if (asked.about() != null) {
      facts = facts.with(Birth.Between.about(asked.about(), today));
    }
    if (asked.expected() != null) {
      facts = facts.with(new Birth.Expected(asked.expected()));
    }
    if (asked.mother() != null) {
      facts = facts.with(new Facts.Mother(Facts.Name.whole(asked.mother()), ""));
    }
    if (asked.nhsNumber() != null) {
      facts = facts.with(new Facts.Identifier("nhs", asked.nhsNumber()));
    }
    if (asked.upn() != null) {
      facts = facts.with(new Facts.Identifier("upn", asked.upn()));
    }
    if (asked.postcode() != null) {
      facts = facts.with(Facts.Address.postcode(asked.postcode()));
    }
    return facts;
  }

  private static Birth birth(LocalDate born, IdentityForm.@Nullable Precision precision) {
    return switch (precision == null ? IdentityForm.Precision.DAY : precision) {
      case DAY -> Birth.On.of(born);
      case MONTH -> new Birth.On(born.getYear(), born.getMonthValue(), 0);
      case YEAR -> new Birth.On(born.getYear(), 0, 0);
      case ABOUT -> new Birth.Between(born.minusYears(ABOUT_YEARS), born.plusYears(ABOUT_YEARS));
    };
  }

  private static Facts.Sex sex(IdentityForm.Sex sex) {
    return switch (sex) {
      case FEMALE -> Facts.Sex.FEMALE;
      case MALE -> Facts.Sex.MALE;
      case NOT_KNOWN -> Facts.Sex.UNKNOWN;
    };
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
