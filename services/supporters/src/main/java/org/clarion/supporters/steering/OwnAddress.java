package org.clarion.supporters.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.access.CarriedText;
import org.clarion.mail.Address;
import org.clarion.pages.Desk;

/**
 * The address of whoever is logged in. Accounts are kept elsewhere: a browser carries it here under the signature of the service
 * that keeps them, and it is taken from nobody but whose it is.
 */
@ApplicationScoped
class OwnAddress {

    /** What the signature says it is. */
    static final String KIND = "own-address";

    private final CarriedText carried;
    private final Desk desk;

    OwnAddress(CarriedText carried, Desk desk) {
        this.carried = carried;
        this.desk = desk;
    }

    /** Of a log-in name and an address, parted by a line end; empty where it is somebody else's, forged, or half an hour old. */
    Optional<Address> read(String sealed) {
        return carried.open(KIND, sealed)
                .map(text -> text.split("\n", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(desk.getWho()))
                .flatMap(parts -> Address.parse(parts[1]));
    }
}
