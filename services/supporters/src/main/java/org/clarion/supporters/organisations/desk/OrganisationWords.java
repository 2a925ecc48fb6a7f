package org.clarion.supporters.organisations.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.organisations.OrganisationDomain;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationMoves.MovedThing;
import org.clarion.supporters.organisations.OrganisationStep;
import org.clarion.supporters.organisations.alike.LikenessReason;

/** What the desk's pages say of organisations; the sentences stand in {@code messages/organisations*.properties}. */
@MessageBundle("organisations")
public interface OrganisationWords {

    String title();

    String lead();

    String none();

    String find();

    String add();

    String bring();

    String asFile();

    String alikeLink();

    String byCountry();

    String allCountries();

    String byKind();

    String allKinds();

    String noSingleCountry();

    String name();

    String country();

    @Message
    String kind(OrganisationKind kind);

    String kindLabel();

    String domain();

    String domainNone();

    String noDomain();

    String back();

    String addTitle();

    String addLead();

    String nameHint();

    String language();

    String others();

    String othersHint();

    String acronym();

    String acronymHint();

    String domains();

    String domainsHint();

    String website();

    String countryHint();

    String approver();

    String approverHint();

    String save();

    String cancel();

    String addAllTheSame();

    String likeLead();

    @Message
    String likeness(LikenessReason reason);

    String changeTitle(String name);

    String change();

    String changeHint();

    String addedDone();

    String broughtDone();

    String changedDone();

    String mergedDone();

    String ledOnDone();

    String apartDone();

    String contactDone();

    String contactRemovedDone();

    String facts();

    String names();

    String formerNames();

    String until(String day);

    String approverYes();

    String approverNo();

    String refers();

    String refersNone();

    @Message
    String moved(MovedThing what, long many);

    String mayBe();

    String compare();

    String mergeWith();

    String contacts();

    String contactsLead();

    String contactsNone();

    String contactWritten(String language, String day);

    String remove();

    String addContact();

    String person();

    String office();

    String email();

    String emailHint();

    String contactLanguage();

    String history();

    @Message
    String step(OrganisationStep.Kind kind, String detail);

    String stepBy(String who);

    String alikeTitle();

    String alikeLead();

    String alikeNone();

    String areTwo();

    String chooseTitle(String name);

    String chooseLead();

    String mergeTitle();

    String mergeLead(String goes, String stays);

    String mergeNames();

    String mergeDomains(String domains);

    String mergeApprover();

    String mergeLinks();

    String mergeForGood();

    String stays();

    String goes();

    String merge();

    String swap();

    String nameWanted();

    String noLanguage(String tag);

    String noOtherName(String line);

    @Message
    String domainFault(OrganisationDomain.Fault fault, String domain);

    String kindWanted();

    String noCountry();

    String noWebsite();

    String tooLong(int most);

    String personWanted();

    String noAddress();
}
