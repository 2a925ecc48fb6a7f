package org.clarion.urgentactions.staff.signon;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.clarion.pages.Answers;

/** What every page of passwords says where the built-in directory is switched off. */
@Provider
@BuiltInDirectory
public class ClosedDirectory implements ContainerRequestFilter {

    private final SignOnDoor door;

    ClosedDirectory(SignOnDoor door) {
        this.door = door;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectoryOff() implements TemplateInstance {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!door.isDirectory()) {
            request.abortWith(Answers.gone(new DirectoryOff()));
        }
    }
}
