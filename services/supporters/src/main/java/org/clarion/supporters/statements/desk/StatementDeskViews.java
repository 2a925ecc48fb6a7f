package org.clarion.supporters.statements.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignatoryName;
import org.clarion.supporters.statements.StatementCounts;
import org.clarion.supporters.statements.StatementText;
import org.jspecify.annotations.Nullable;

/** The desk's pages of statements. */
@CheckedTemplate(basePath = "statementdesk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class StatementDeskViews {

    private StatementDeskViews() {}

    static native TemplateInstance list(ListPage<ReadStatement> list, long waiting, String done);

    static native TemplateInstance begin(WordingForm typed, List<Choice> languages, Mistakes mistakes);

    /** @param free languages in which the text is not there yet */
    static native TemplateInstance one(
            ReadStatement read,
            List<StatementText> texts,
            List<Choice> free,
            StatementCounts counts,
            List<OrganisationSignature> signatures,
            long waiting,
            String done);

    /** @param signed how many are asked again; nobody where the text is not locked */
    static native TemplateInstance text(
            ReadStatement read, String language, WordingForm typed, long signed, Mistakes mistakes);

    static native TemplateInstance window(ReadStatement read, WindowForm typed, List<Choice> orders, Mistakes mistakes);

    /** @param deed close, withdraw or discard */
    static native TemplateInstance preview(ReadStatement read, String deed);

    static native TemplateInstance queue(List<OrganisationSignature> waiting, String done);

    static native TemplateInstance signature(
            ReadStatement read,
            OrganisationSignature signature,
            SignatoryHints.Hint hint,
            String reason,
            Mistakes mistakes);

    static native TemplateInstance takeOut(ReadStatement read, OrganisationSignature signature);

    static native TemplateInstance order(
            ReadStatement read, List<OrganisationSignature> signatures, WordingForm typed, Mistakes mistakes);

    static native TemplateInstance reveal(
            ReadStatement read, OrganisationSignature signature, List<Choice> reasons, Mistakes mistakes);

    static native TemplateInstance revealed(
            ReadStatement read, OrganisationSignature signature, @Nullable SignatoryName who);
}
