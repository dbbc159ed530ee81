import JSON
import Recordings
import Testing

@Suite struct ConformanceReportTests {
  private static let world = RecordedWorld([
    "subscription": "00000000-1111-2222-3333-444444444444",
    "profile": [
      "subscriptions": [
        ["id": "00000000-1111-2222-3333-444444444444", "name": "Rehearsal", "isDefault": true, "tenantId": "t"]
      ]
    ],
    "resources": [
      "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/rg1": ["name": "rg1", "location": "w"]
    ],
  ])

  private static let path = "/subscriptions/00000000-1111-2222-3333-444444444444/resourcegroups/rg1"
  private static let look: JSONValue = [
    "method": "GET", "path": .string(path), "query": ["api-version": "2024-11-01"],
  ]

  private static let report = ConformanceReport(
    [
      [
        "id": "good", "argv": ["group", "show", "-n", "rg1", "--query", "name"], "exit_code": 0,
        "stdout": "\"rg1\"\n", "stderr": "", "requests": [look],
      ],
      [
        "id": "bad", "argv": ["Group", "show", "-n", "rg1", "--query", "name"], "exit_code": 0,
        "stdout": "\"rg2\"\n", "stderr": "", "requests": [],
      ],
      [
        "id": "none", "argv": ["aks", "list"], "command": "aks list", "exit_code": 0, "stdout": "[]\n", "stderr": "",
        "requests": [],
      ],
      ["id": "help", "argv": ["-h"], "exit_code": 0, "stdout_is_help": true, "stderr": "", "requests": []],
      [
        "id": "script", "argv": ["group", "show", "-n", "rg1"], "exit_code": 1,
        "responses": [
          ["path": "RG1$", "method": "GET", "status": 409, "body": ["error": ["code": "Busy", "message": "Later."]]]
        ], "stderr": "ERROR: (Busy) Later.\nCode: Busy\nMessage: Later.\n", "stdout_empty": true, "requests": [look],
      ],
    ].map(Recording.init), in: world)

  @Test func `counts group by group, and says what does not agree`() {
    #expect(
      Self.report.text == """
        group  records  exit code  first line  stderr  stdout  requests  all
        aks          1          0           0       0       0         1    0
        az           1          1           1       1       1         1    1
        group        3          3           3       3       2         2    2
        total        5          4           4       4       3         4    3

        These do not agree:
        bad: stdout, requests
        none: not emulated

        3 of 5 agree

        """)
  }

  @Test func `is a table for a page`() {
    #expect(Self.report.markdown.contains("| `group` | 3 | 3 | 3 | 3 | 2 | 2 | 2 |\n"))
    #expect(Self.report.markdown.hasSuffix("| **total** | 5 | 4 | 4 | 4 | 3 | 4 | 3 |\n"))
  }

  @Test func `says to machines what differs, both sides of it`() {
    let document = Self.report.json
    #expect(document["agree"] == 3 && document["records"] == 5)
    #expect(document.at("groups", "group", "stdout") == 2)
    let bad = document["differing"][0]
    #expect(bad["id"] == "bad" && bad["emulated"] == true && bad["differing"] == ["stdout", "requests"])
    #expect(bad["recorded"] == ["stdout": "\"rg2\"\n", "requests": []])
    #expect(
      bad["run"] == [
        "stdout": "\"rg1\"\n",
        "requests": [.string("GET https://management.azure.com\(Self.path)?api-version=2024-11-01")],
      ])
    #expect(document["differing"][1]["emulated"] == false)
  }
}
