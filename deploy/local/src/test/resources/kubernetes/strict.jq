# A CRD's schema as an API server with strict field validation reads it: nothing that is not named, no words, no rules in CEL.
.spec.versions[] | select(.name == $version) | .schema.openAPIV3Schema
| walk(
    if type == "object" then
      with_entries(select((.key == "description" and (.value | type) == "string") or .key == "format" or .key == "default" | not))
      | if (.properties | type) == "object" and (.["x-kubernetes-preserve-unknown-fields"] | not) and (has("additionalProperties") | not)
        then .additionalProperties = false else . end
      | with_entries(select(.key | startswith("x-kubernetes-") | not))
    else . end)
| del(.properties.status) | .properties.metadata = {"type": "object"}
