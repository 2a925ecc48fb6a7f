package org.clarion.supporters.statements.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.OrganisationDomain;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.statements.SignatoryName;
import org.clarion.supporters.statements.SigningWish;
import org.clarion.typed.CountryList;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;
import org.jspecify.annotations.Nullable;

/** What somebody wants who fills in the form for an organisation, or what to mend in it. */
@ApplicationScoped
class SigningWishReading {

    private static final int LONGEST = 200;

    private final PartnerOrganisations organisations;

    SigningWishReading(PartnerOrganisations organisations) {
        this.organisations = organisations;
    }

    Optional<SigningWish> read(SigningForm form, Reader reader, Mistakes mistakes) {
        var words = reader.words(SigningWords.class);
        var typing = reader.words(TypingWords.class);
        var name = line(form, "organisation", words.organisationWanted(), words, mistakes);
        var acronym = form.get("acronym");
        if (acronym.length() > 30 || acronym.chars().anyMatch(Character::isISOControl)) {
            mistakes.add("acronym", words.lineTooLong());
        } else if (!isAName(acronym)) {
            mistakes.add("acronym", words.noSuchName());
        }
        var domain = domain(form, words, mistakes);
        var signer = person(form, typing, words, mistakes);
        var office = line(form, "office", words.officeWanted(), words, mistakes);
        var address = address(form.get("email"), "email", domain, typing, words, mistakes);
        var second = second(form, address, domain, reader, mistakes);
        if (!form.get("listed").equals("yes") && !form.get("listed").equals("no")) {
            mistakes.add("listed", words.listedWanted());
        }
        if (!form.get("authorised").equals("yes")) {
            mistakes.add("authorised", words.authorisedWanted());
        }
        if (mistakes.any() || address == null || domain == null) {
            return Optional.empty();
        }
        var country = CountryList.read(form.get("country")).orElse(null);
        return Optional.of(new SigningWish(
                new SignatoryName(name, acronym, country, domain.value()),
                form.get("listed").equals("yes"),
                signer,
                office,
                address,
                second,
                reader.language()));
    }

    private static String line(SigningForm form, String field, String wanted, SigningWords words, Mistakes mistakes) {
        var typed = form.get(field);
        if (typed.isEmpty()) {
            mistakes.add(field, wanted);
        } else if (typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(field, words.lineTooLong());
        } else if (!isAName(typed)) {
            mistakes.add(field, words.noSuchName());
        }
        return typed;
    }

    private static boolean isAName(String typed) {
        return !typed.matches("[=+\\-@<].*") && !typed.contains("://");
    }

    static String person(SigningForm form, TypingWords typing, SigningWords words, Mistakes mistakes) {
        var name = PersonName.read(form.get("name"));
        name.mistake(typing).ifPresent(mistake -> mistakes.add("name", mistake));
        if (name.given().isEmpty()) {
            mistakes.add("name", words.signerWanted());
        }
        return name.given().orElse("");
    }

    private static @Nullable OwnDomain domain(SigningForm form, SigningWords words, Mistakes mistakes) {
        var typed = OrganisationDomain.read(form.get("domain"));
        if (typed.fault() == null) {
            return new OwnDomain(typed.value());
        }
        mistakes.add("domain", words.domainFault(typed.fault(), typed.value()));
        return null;
    }

    private static @Nullable Address address(
            String typed,
            String field,
            @Nullable OwnDomain domain,
            TypingWords typing,
            SigningWords words,
            Mistakes mistakes) {
        var pasted = PastedAddress.read(typed);
        var address = pasted.address().orElse(null);
        if (address == null) {
            mistakes.add(field, pasted.mistake(typing));
        } else if (OrganisationDomain.isAnybodys(address)) {
            mistakes.add(field, words.addressForAnybody(address.domain()));
        } else if (domain != null && !domain.has(address)) {
            mistakes.add(field, words.addressElsewhere(address.domain(), domain.value()));
        }
        return address;
    }

    private @Nullable Address second(
            SigningForm form, @Nullable Address first, @Nullable OwnDomain domain, Reader reader, Mistakes mistakes) {
        var words = reader.words(SigningWords.class);
        var asker = first == null
                ? Optional.<PartnerOrganisation>empty()
                : organisations.at(first).stream()
                        .filter(PartnerOrganisation::asksForASecondApprover)
                        .findFirst();
        if (form.get("second").isEmpty()) {
            asker.ifPresent(one -> mistakes.add("second", words.secondWanted(one.name(reader.language()))));
            return null;
        }
        var second = address(form.get("second"), "second", domain, reader.words(TypingWords.class), words, mistakes);
        if (first != null && second != null && isOneMailbox(first, second)) {
            mistakes.add("second", words.secondIsTheSame());
        }
        return second;
    }

    // Within one organisation the same name at the domain and below it is the same person: rosa@, rosa@mail.
    private static boolean isOneMailbox(Address first, Address second) {
        return local(first).equals(local(second));
    }

    private static String local(Address address) {
        return address.normalised().replaceFirst("@.*", "");
    }
}
