"""Drives pysecoda through users, groups and teams, around its two defects: `life.py BASE`.

A list of more than one page: it puts its base in front of the absolute link to the next page, so it asks for a path that is none.
A deletion: it reads the empty body of the 204 as JSON, and fails after the deletion has happened.
"""

import sys

from checking import check, refused, same
from pysecoda.api_client import APIClient
from pysecoda.endpoints.groups import GroupsEndpoint
from pysecoda.endpoints.teams import TeamsEndpoint
from pysecoda.endpoints.users import UsersEndpoint
from requests.exceptions import JSONDecodeError

base = sys.argv[1]
MISSING = "00000000-0000-4000-8000-000000000000"


# The facade fixes its hosts; its parts take a base.
def parts(token):
    api = APIClient(base, token)
    return UsersEndpoint(api), GroupsEndpoint(api), TeamsEndpoint(api)


users, groups, teams = parts("doppel-admin")


def deleted(call):
    """The deletion takes effect, then the client fails over its empty answer."""
    refused(JSONDecodeError, call)


def failed(call, status):
    """What the client makes of a refusal: an exception whose text begins with the status."""
    text = str(refused(Exception, call))
    same(text.startswith(f"API request failed: {status} "), True)


def ids(rows):
    return [row["id"] for row in rows]


with check("get_users, get_groups, get_teams of one page"):
    known = users.get_users()
    same(len(known) > 1 and "admin" in {row["role"] for row in known}, True)
    same(len(groups.get_groups()) > 0, True)
    general = next(row for row in teams.get_teams() if row["is_default_team"])

with check("create_group, get_group_by_id, update_group"):
    group = groups.create_group("Mathematics", "They count")
    same((group["name"], group["description"], group["icon"], group["users"]), ("Mathematics", "They count", "💼", []))
    same(groups.get_group_by_id(group["id"])["name"], "Mathematics")
    same(groups.update_group(group["id"], description="They prove")["description"], "They prove")

with check("create_team, get_team_by_id, update_team"):
    team = teams.create_team("Engines", "They build", members=ids(known)[:1])
    same((team["name"], team["description"]), ("Engines", "They build"))
    same(teams.get_team_by_id(team["id"])["name"], "Engines")
    same(teams.update_team(team["id"], name="Analytical engines")["name"], "Analytical engines")

with check("create_user, get_user_by_id"):
    ada = users.create_user("Ada", "Lovelace", "ada@example.com", "Editor", teams=[team["id"]], user_groups=[group["id"]])
    same((ada["first_name"], ada["email"], ada["role"], ada["pending"]), ("Ada", "ada@example.com", "editor", True))
    same(ada["user_groups"], [group["id"]])
    same(users.get_user_by_id(ada["id"]), ada)
    same(ada["id"] in ids(users.get_users()), True)

with check("users and groups are kept in step"):
    same(groups.get_group_by_id(group["id"])["users"], [ada["id"]])
    groups.update_group(group["id"], users=[])
    same(users.get_user_by_id(ada["id"])["user_groups"], [])
    groups.update_group(group["id"], users=[ada["id"]])
    same(users.get_user_by_id(ada["id"])["user_groups"], [group["id"]])

with check("update_user"):
    same(users.update_user(ada["id"], first_name="Augusta", role="Viewer")["role"], "viewer")
    same(users.get_user_by_id(ada["id"])["first_name"], "Augusta")

with check("a guest needs a team"):
    failed(lambda: users.create_user("Guy", "Guest", "guy@example.com", "Guest"), 400)
    guest = users.create_user("Guy", "Guest", "guy@example.com", "Guest", teams=[team["id"]])
    same(guest["role"], "guest")

with check("delete_user takes effect (defect: its empty answer is read as JSON)"):
    deleted(lambda: users.delete_user(ada["id"]))
    failed(lambda: users.get_user_by_id(ada["id"]), 404)
    same(groups.get_group_by_id(group["id"])["users"], [])

with check("delete_group, delete_team take effect (the same defect)"):
    deleted(lambda: groups.delete_group(group["id"]))
    failed(lambda: groups.get_group_by_id(group["id"]), 404)
    deleted(lambda: teams.delete_team(team["id"]))
    failed(lambda: teams.get_team_by_id(team["id"]), 404)

with check("refusals as the client tells them: 400, 401, 403, 404"):
    failed(lambda: users.create_user("Ada", "Twice", known[0]["email"], "viewer"), 400)
    failed(lambda: parts("nobody")[0].get_users(), 401)
    failed(lambda: parts("doppel-viewer")[0].create_user("Eve", "Viewer", "eve@example.com", "viewer"), 403)
    failed(lambda: users.get_user_by_id(MISSING), 404)

with check("get_users of two pages asks for the second one (defect: below a path that is none)"):
    for number in range(50):
        users.create_user("Page", f"Filler {number}", f"filler{number}@example.com", "viewer")
    first = users.client.get("/user/")
    same((first["total_pages"], len(first["results"])), (2, 50))
    failed(users.get_users, 404)
    second = users.client.get("/user/", params={"page": 2})
    same((len(first["results"]) + len(second["results"]), second["links"]["next"]), (first["count"], None))
