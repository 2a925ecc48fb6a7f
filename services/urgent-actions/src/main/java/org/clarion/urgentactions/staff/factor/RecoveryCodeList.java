package org.clarion.urgentactions.staff.factor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The page that shows recovery codes, for the only time.
 *
 * @param then where its reader goes on
 * @param first whether the second factor has just been switched on
 */
@CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RecoveryCodeList(List<String> codes, String then, boolean first) implements TemplateInstance {}
