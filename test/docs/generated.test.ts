// One file, so that the pages are generated once for all checks.
import './checks/links'
import './checks/pages'
import './checks/pictures'
