package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.privacy.NamedTable;
import org.clarion.privacy.Pseudonyms;

/** Questions to reporters, as they follow the keys. Reports that a mail about another asks about have no address: they go with it. */
@ApplicationScoped
class ConfirmationRows implements NamedTable {

    private final Confirmations confirmations;
    private final ConfirmationMailLog mails;
    private final Pseudonyms pseudonyms;

    ConfirmationRows(Confirmations confirmations, ConfirmationMailLog mails, Pseudonyms pseudonyms) {
        this.confirmations = confirmations;
        this.mails = mails;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String table() {
        return "confirmation";
    }

    @Override
    public String key() {
        return "report_id";
    }

    @Override
    public List<String> texts() {
        return List.of("address");
    }

    @Override
    public String address() {
        return "address";
    }

    @Override
    public Optional<String> currentName(String address) {
        return Address.parse(address).map(Address::normalised).map(pseudonyms::of);
    }

    @Override
    public boolean rename(String row, String former, String current) {
        confirmations.update("pseudonym = ?1 where pseudonym = ?2", current, former);
        mails.update("pseudonym = ?1 where pseudonym = ?2", current, former);
        return true;
    }
}
