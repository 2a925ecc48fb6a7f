package org.clarion.urgentactions.staff.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptPart;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.KeptRow.KeptLink;
import org.clarion.forgetting.PersonalRows;
import org.clarion.mail.Address;
import org.clarion.pages.Reader;
import org.clarion.privacy.Pseudonyms;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of those who work here. Of supporters this service keeps nothing, so there is nothing to erase; who works here is
 * told so, and closes the account with an administrator, because the record of what staff did is not theirs alone.
 */
@ApplicationScoped
class StaffAccountRows implements PersonalRows {

    private final StaffMembers members;
    private final Pseudonyms pseudonyms;

    StaffAccountRows(StaffMembers members, Pseudonyms pseudonyms) {
        this.members = members;
        this.pseudonyms = pseudonyms;
    }

    @Override
    @Transactional
    public KeptPart keptOf(Set<String> person, Reader reader) {
        var words = reader.words(StaffKeptWords.class);
        return new KeptPart(
                words.title(),
                words.lead(),
                words.nothing(),
                members.all().stream()
                        .filter(member -> isOf(member, person))
                        .map(member -> row(member, reader))
                        .toList());
    }

    private boolean isOf(StaffMember member, Set<String> person) {
        return Address.parse(member.profile().email())
                .map(address -> pseudonyms.names(address.forms()))
                .filter(names -> names.all().stream().anyMatch(person::contains))
                .isPresent();
    }

    private static KeptRow row(StaffMember member, Reader reader) {
        var words = reader.words(StaffKeptWords.class);
        var profile = member.profile();
        var facts = new ArrayList<KeptFact>();
        Stream.of(
                        fact("logIn", words.logIn(), profile.name()),
                        fact("name", words.name(), profile.shownName()),
                        fact("email", words.email(), profile.email()),
                        fact("section", words.section(), profile.section()),
                        fact("zone", words.zone(), profile.zone().getId()),
                        fact(
                                "roles",
                                words.roles(),
                                profile.roles().stream().sorted().collect(Collectors.joining(", "))))
                .flatMap(List::stream)
                .forEach(facts::add);
        facts.add(new KeptFact("language", words.language(), reader.language(profile.language()), profile.language()));
        facts.add(new KeptFact(
                "since",
                words.since(),
                reader.instant(member.createdAt()),
                member.createdAt().toString()));
        return new KeptRow(
                "account",
                member.id().toString(),
                words.account(),
                facts,
                "",
                List.of(new KeptLink("/desk/account", words.toAccount())));
    }

    private static List<KeptFact> fact(String key, String label, @Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(new KeptFact(key, label, value));
    }

    @Override
    public void eraseOne(Set<String> person, String id) {
        throw new IllegalArgumentException("an account is closed by an administrator");
    }

    @Override
    public Map<String, Long> erase(Set<String> person) {
        return Map.of();
    }
}
