package org.clarion.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"action-reports", "supporters", "urgent-actions"})
    void theDocumentOfAServiceIsValidOpenApi(String service) {
        var file = Path.of("../../services", service, "src/main/resources/openapi.json");
        var options = new ParseOptions();
        options.setResolve(true);

        var read = new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }
}
