package org.openmash.person;

import java.util.List;

/**
 * What others have to know of somebody to speak of them beside their own record.
 *
 * @param line of the record they are kept as
 * @param addresses of all their records this actor may know, as are the others
 * @param secrets what else of them is not for everybody
 */
public record Portrait(
    PersonLine line,
    IdentityForm.Sex sex,
    List<AddressForm> addresses,
    List<PhoneForm> phones,
    List<SecretsForm.Entry> secrets) {

  public Portrait {
    addresses = List.copyOf(addresses);
    phones = List.copyOf(phones);
    secrets = List.copyOf(secrets);
  }
}
