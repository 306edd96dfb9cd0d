/**
 * Police notifications of domestic abuse: what the DASH grade asks for, whom the children's schools
 * and health visitors are told by, what is done for the victim and about the perpetrator. The
 * victim's safe contact lies in a table of its own and leaves it for nobody but the hub, the police
 * who gave it and the service that supports the victim (Operation Encompass; Domestic Abuse Act
 * 2021).
 */
@NullMarked
@ApplicationModule(
    displayName = "Domestic abuse",
    allowedDependencies = {"referral", "agency", "disclosure"})
package org.openmash.domesticabuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
