import JSON
import Testing

@testable import Recordings

@Suite struct RecordingMasksTests {
  private static let known = "00000000-1111-2222-3333-444444444444"
  private static let typed = "aaaaaaaa-0000-0000-0000-000000000001"

  private let masks = RecordingMasks(
    world: RecordedWorld(["subscription": .string(known)]), typed: "--assignee \(typed) --at 2026-01-01T09:00:00Z")

  @Test(arguments: [
    ("id 12345678-9abc-def0-1234-56789abcdef0 here", "id <GUID> here"),
    ("/x/12345678-9ABC-def0-1234-56789abcdef0\"", "/x/<GUID>\""),
    ("x12345678-9abc-def0-1234-56789abcdef0", "x12345678-9abc-def0-1234-56789abcdef0"),
    ("12345678-9abc-def0-1234-56789abcdef01", "12345678-9abc-def0-1234-56789abcdef01"),
    ("12345678-9abc-def0-1234-56789abcdeg0", "12345678-9abc-def0-1234-56789abcdeg0"),
    (known, known), (typed, typed), (typed.uppercased(), "<GUID>"),
    ("at 2026-01-01T08:00:00Z.", "at <NOW>."), ("2025-12-31 23:59:59.123456+00:00", "<NOW>"),
    ("2026-01-02T00:00:00+0200|", "<NOW>|"), ("2025-12-29T08:00:00Z", "2025-12-29T08:00:00Z"),
    ("2026-01-03T08:00:00Z", "2026-01-03T08:00:00Z"), ("2026-01-01T09:00:00Z", "2026-01-01T09:00:00Z"),
    ("2026-01-01T08:00", "2026-01-01T08:00"), ("2026-01-01T08:00:00-", "<NOW>-"),
    ("vmss_deploy_abcdefghijABCDEFGHIJ012345678901", "vmss_deploy_<RANDOM>"),
    ("vmss_deploy_abcdefghijABCDEFGHIJ01234567890", "vmss_deploy_abcdefghijABCDEFGHIJ01234567890"),
    ("x/lb_deploy_abcdefghijABCDEFGHIJ012345678901/y", "x/lb_deploy_<RANDOM>/y"),
    ("azurecli1700000000.123456/x", "azurecli<RANDOM>/x"), ("azurecli17.json is short", "azurecli17.json is short"),
    ("/sandbox/home/.azure/config", "<HOME>/.azure/config"), ("in /sandbox/cwd/t.json", "in <CWD>/t.json"),
    (
      "Python location '/opt/x'\nExtensions directory '/y'\nPython (Linux) 3\n",
      "Python location '<PATH>'\nExtensions directory '<PATH>'\nPython (Linux) <VERSION>\n"
    ),
    (
      "{\n  \"accessToken\": \"e.y.\",\n  \"expires_on\": 17,\n  \"tenant\": \"t\"\n}",
      "{\n  \"accessToken\": <TOKEN>\n  \"expires_on\": <TOKEN>\n  \"tenant\": \"t\"\n}"
    ),
  ])
  func `writes what differs from run to run as the recorder does`(text: String, masked: String) {
    #expect(masks.apply(to: text) == masked)
  }

  @Test func `masks names and values of documents`() {
    let document: JSONValue = ["/sandbox/home/a": ["x 12345678-9abc-def0-1234-56789abcdef0", 1, .null]]
    #expect(masks.apply(to: document) == ["<HOME>/a": ["x <GUID>", 1, .null]])
  }
}
