package org.openmash.person;

import java.util.List;
import org.openmash.form.Form;
import org.openmash.form.Rows;

/** Where somebody lives and has lived. */
@Form("person.addresses")
public record AddressesForm(@Rows(max = 20) List<AddressForm> addresses) {}
