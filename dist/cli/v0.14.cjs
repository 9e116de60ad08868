"use strict";var Pe=Object.defineProperty;var Gn=Object.getOwnPropertyDescriptor;var Mn=Object.getOwnPropertyNames;var qn=Object.prototype.hasOwnProperty;var Zn=(n,e)=>{for(var r in e)Pe(n,r,{get:e[r],enumerable:!0})},_n=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Mn(e))!qn.call(n,i)&&
i!==r&&Pe(n,i,{get:()=>e[i],enumerable:!(t=Gn(e,i))||t.enumerable});return n};var Wn=n=>_n(Pe({},"__esModule",{value:!0}),n);var Xi={};Zn(Xi,{ValidationError:()=>Y,assertBuildPlane:()=>Ki,assertClusterBuildPlane:()=>Hi,assertClusterDataPlane:()=>Li,assertClusterObservabilityPlane:()=>Mi,
assertDataPlane:()=>$i,assertEnvironment:()=>Zi,assertObservabilityPlane:()=>Fi,formatIssue:()=>ie,isBuildPlane:()=>Bi,isClusterBuildPlane:()=>Ui,isClusterDataPlane:()=>Vi,
isClusterObservabilityPlane:()=>Gi,isDataPlane:()=>Ei,isEnvironment:()=>qi,isObservabilityPlane:()=>Ni,isPlane:()=>Ji,validateBuildPlane:()=>Bn,validateClusterBuildPlane:()=>Kn,
validateClusterDataPlane:()=>Ln,validateClusterObservabilityPlane:()=>Hn,validateDataPlane:()=>Vn,validateEnvironment:()=>Nn,validateObservabilityPlane:()=>Un,validatePlane:()=>Wi,
validateUpdate:()=>Qi,withDefaults:()=>Fn});module.exports=Wn(Xi);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function $(n){return n.split("/").slice(1).map(Jn)}var Q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Jn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function _e(n){return/[~\d]/.test(n)?$(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function I(n,e){
let r=n;for(let t of Yn(e))if(Array.isArray(r))r=r[Number(t)];else if(O(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function Yn(n){let e=ke.get(n);if(e)return e;let r=$(n);return ke.size<Qn&&ke.set(n,r),r}var ke=new Map,Qn=1e3;function We(n,e){let r=O(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Je(n,t??{},n)}function Je(n,e,r){if(!O(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let o=Object.hasOwn(n,i)?n[i]:void 0,l="within"in s?o==null?o:Je(o,s.within,r):o??Xn(s,r);l!==void 0&&
(t[i]=l)}return t}function Xn(n,e){if("value"in n)return n.value;let r=$(n.from).reduce((t,i)=>O(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var U=[],Oe=[];function De(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&n.charCodeAt(l)===e.charCodeAt(l);)l++;if(s-=l,o-=l,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let w,h,b,C,y=0,S=0;for(;y<s;)Oe[y]=n.charCodeAt(l+y),U[y]=++y;for(;S<o;){for(w=e.charCodeAt(l+S),b=S++,h=S,y=0;y<s;y++)C=w===Oe[y]?b:b+1,b=U[y],h=U[y]=b>h?C>h?
h+1:C:C>b?b+1:C;if(t!==void 0){let Z=h;for(y=0;y<s;y++)U[y]<Z&&(Z=U[y]);if(Z>t)return t}}return U.length=s,Oe.length=s,t!==void 0&&h>t?t:h}var xn=64;function _(n,e){if(n.length>xn)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),l=et(r,o)?1:De(r,o,{maxDistance:t});l<t&&(t=l,i=s)}return i}function et(n,e){if(n.length!==e.length||n===e)return!1;let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+
2)}var p=Object.prototype;function D(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function Qe(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Ye(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ye).join("")).length>e}var Ye=n=>typeof n=="string";function Ie(n){let e=n.filter(O).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var T=!1,X=[{code:"unreadable",path:"",field:"",message:""}],Xe=1e4,W=0,x={code:"too-many-issues",path:"",field:"",message:""};function xe(n,e){let r=W;W=0;try{
let t=tn(n,e);if(t===null||W<Xe)return t;let i=t.filter(s=>s!==x);return[...i,{...x,omitted:t.length-i.length}]}finally{W=r}}var en=Symbol("thorough");function nn(n,e){
let r=T;T=!0;try{return n(e)===null}catch(t){if(t!==en)throw t;return tn(n,e)===null}finally{T=r}}function tn(n,e){if(!T)return n(e);T=!1;try{return n(e)}finally{
T=!0}}var nt=20;function u(n,e,r,t){if(T)return X;let i=++W<Xe?{code:r,path:rn(e),field:sn(e),message:"",...t}:x;return n===null?[i]:(n.push(i),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,r,t){return r===null?u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:lt(r)})}function m(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,r,"string"):s!==void 0&&k(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?
void 0:{rule:i})}function v(n,e,r,{code:t="unknown-value",allowed:i,codes:s}){if(T)return X;if(typeof r!="string")return f(n,e,r,"string");let o=s!==void 0&&Object.
hasOwn(s,r)?s[r]:void 0;if(o!==void 0)return u(n,e,o);let l=_(r,i);return u(n,e,t,l===void 0?{allowed:i}:{allowed:i,suggestion:l})}function P(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}
function Te(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function Ce(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?m(n,r,i,t):n}function Se(n){if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(T)return e;let t=rn(
r),i=sn(r);for(let s of e)s!==x&&(s.path=t+s.path,s.field=i+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(T)return tt(n,e,
r);let{known:t,required:i=[],codes:s}=r,o=t.filter(b=>J(e[b])||!Re(e,b)),l=new Set,w=nt,h=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!Re(
e,on(b.path)))continue;l.add(rt(b,o,r,w-- >0))}h.push(b)}h=h.filter(b=>!st(b,l));for(let b of o)J(e[b])?i.includes(b)&&!l.has(b)&&(h=u(h,b,s?.[b]??"missing-fiel\
d")):h=u(h,b,"unreadable");return h.length===0?null:h}function tt(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
it({}))throw en;if(n!==null)return X;let s=o=>J(e[o])?t.includes(o):!Re(e,o);return r.some(s)?X:null}function it(n){for(let e in n)return!0;return!1}function rt(n,e,{
replaced:r,elsewhere:t},i){let s=on(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,w=e.find(h=>r?.[s]===h)??(o===void 0&&i?_(s,e):void 0);return w!==
void 0&&(n.suggestion=w),o!==void 0&&(n.knownIn=o),w}function st(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function ze(n,e,r){
let t=r.filter(s=>!J(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function je(n,e,r){let t=e.generateName;if(!ot(t)){let i=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(Ae(Ae(n,"/name"),"/generateName"),"name","missing-field")}function ee(n,e){let r=`/spec/${e}`;
return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith("/spec/"))===!0?n:a(Ae(n,r),u(null,e,"missing-field"),"spec")}function ne(n,e,r,t){
let i=new Set,s=n;return e.forEach((o,l)=>{let w=O(o)?o[r]:void 0;w!==void 0&&(i.has(w)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),l)),i.add(w))}),s}var Ae=(n,e)=>{
let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},Re=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),J=n=>n==null,ot=n=>J(n)||n==="",rn=n=>n===
null?"":typeof n=="number"?`/${n}`:`/${Q(n)}`,sn=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,on=n=>$(n)[0]??"";function lt(n){return Array.isArray(n)?"ar\
ray":typeof n}var ln={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function an({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let o=at(t);if(i==null)return u(o,"kind","missin\
g-field");let l=Object.keys(n);if(typeof i!="string")return v(o,"kind",i,{code:"unknown-kind",allowed:l});let w=Object.hasOwn(e,i)?e[i]:_(i,l);return u(o,"kind",
"unknown-kind",w===void 0?{allowed:l}:{allowed:l,suggestion:w})}}function at(n){return n==null?u(null,"apiVersion","missing-field"):n===ln.allowed[0]?null:v(null,
"apiVersion",n,ln)}function cn({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test(N(I(t,e)))}function dn(n,e,r){let t=y=>I(n,`/metadata/${y}`)??void 0,
i=y=>I(e,`/metadata/${y}`)??void 0,s=y=>r?"":N(y)||"default",o=y=>N(i(y))!==""&&i(y)!==t(y),l=un(t("deletionTimestamp")),w=i("deletionGracePeriodSeconds"),h=new Set(
fn(t("finalizers"))),b=t("generation"),C={"/kind":I(n,"/kind")!==I(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(i("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!l&&un(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":w!==void 0&&w!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":l&&fn(i("finalizers")).some(y=>!h.has(y))};return[...N(i("name"))===""?
[H("/metadata/name","missing-field")]:[],...Object.entries(C).flatMap(([y,S])=>S?[H(y,"immutable-field")]:[]),...typeof b=="number"&&D(b)&&b<0?[H("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function H(n,e,r){return{code:e,path:n,field:_e(n),message:"",...r}}var N=n=>typeof n=="string"?n:"",un=n=>N(
n)!==""&&Date.parse(N(n))!==ut,ut=-621355968e5,fn=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var ft={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${pn(n)}, not ${pn(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":Ee,"wrong-api-version":Ee,"unknown-value":Ee,"invalid-plane-id":te,"invalid-name":te,"in\
valid-label":te,"invalid-format":te,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({
minimum:n,maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","i\
nvalid-date-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete\
 and recreate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n}\
 more ${n===1?"issue that is":"issues that are"} not listed.`};function Ee({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(
", ")} or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function te({rule:n}){return`must be ${n}.`}function gn(n){return ft[n.code](n)}function ie(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,ct)}var ct=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,pn=n=>n===
"undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var dt=64,pt=2e5;function $e(n){let e=pt,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>dt)return null;r.push(s);for(let o of Object.keys(s)){let l=e-- >0?t(()=>Reflect.get(s,o)):null;if(l)return a(null,l,Array.isArray(s)?Number(
o):o)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function z(n){let e=r=>{let t=re(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Le(t)}};return Object.assign(e,{"~standard":mt(e)})}function j(n){return e=>{
try{return nn(n,e)}catch{return!1}}}function V(n){return e=>{let r=n(e);if(!r.ok)throw new Y(r.issues)}}var Y=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Ve).map(ie);super([...r,...e.length>Ve?[`and ${e.length-Ve} more`]:[]].join(`
`)),this.issues=e}},Ve=20;function re(n,e){let r;try{if(r=xe(n,e),r===null)return null;let t=$e(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!se(i,t.path)),t])}catch{
r=$e(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===gt&&(t.field=t.field.slice(1));return r}var gt=46;function Le(n){let e=n;for(let r of e)
r.message=gn(r);return e}function mt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:$(i)}))}}}}var se=(n,e)=>n===e||n.startsWith(`${e}/`);function bn(n){return(e,r)=>{let t=re(n.check,r)??[],i;try{i=yt(n,e,r,t)}catch{i=[...t,...u(null,null,"unreadable")]}let[s,...o]=i;return s===void 0?{ok:!0,value:r}:
{ok:!1,issues:Le([s,...o])}}}function yt(n,e,r,t){let i=I(r,"/kind"),s=Be(n.immutable,i),o=dn(e,r,n.clusterScoped.some(A=>A===i));if(t.length===0&&yn(e,r,s).length===
0)return o;let l=mn(e,re(n.check,e)),w=mn(r,t),h=n.withDefaults(l),b=n.withDefaults(w),C=Be(n.ruled,i),y=Be(n.choices,i),S=t.flatMap(A=>cn(A,r)?[]:A.code==="wro\
ng-type"&&C.includes(A.path)||!bt(A,h,b,y)?[A]:wn(A,r)),Z=({path:A})=>S.some(ve=>se(ve.path,A)||se(A,ve.path));return[...S,...[...o,...yn(l,w,s)].filter(A=>!Z(A))]}
function Be(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function bt({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=wt(s),l=I(r,o);return l!==
void 0&&oe(l,I(t,o))}function wt(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function mn(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:wn(t,n));return r.length===0?n:Ke(n,"",new Set(r.map(({path:t})=>t)))}function Ke(n,e,r){if(Array.isArray(n))return n.map((s,o)=>Ke(
s,`${e}/${o}`,r));if(!O(n))return n;let i=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${Q(s)}`})).filter(({at:s})=>!r.has(s));return Object.fromEntries(
i.map(({name:s,inner:o,at:l})=>[s,Ke(o,l,r)]))}function wn({code:n,path:e,field:r},t){return((n==="wrong-type"?hn(I(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:r+s.field}))}function hn(n){return Array.isArray(n)?n.reduce((e,r,t)=>a(e,hn(r),t),null):O(n)?Object.keys(n).reduce((e,r)=>u(e,r,"unknown-field",{name:r}),
null):null}function yn(n,e,r){let t=I(n,"/spec")??void 0;return r.length===0||t===void 0||!O(I(e,"/spec"))?[]:O(t)?r.filter(({pointer:s,unset:o})=>{let l=I(n,s)??
void 0;return l!==void 0&&!o.includes(l)&&!oe(l,I(e,s))}).map(({pointer:s})=>H(s,"immutable-field")):[H("/spec","immutable-field")]}function oe(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>oe(t,e[i])):!O(n)||!O(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>oe(n[t]??void 0,e[t]??void 0))}var vn={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ht={code:"unknown-kind",allowed:["DataPlane"]},B={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ue=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,kn={code:"inva\
lid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},On=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Dn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},vt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
Pt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},He=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
In={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},R={minimum:-9223372036854776e3,maximum:9223372036854776e3},fe=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
E={code:"invalid-date-time"},Ne={minimum:0,maximum:9223372036854776e3},An={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},Rn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},kt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Ot={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},Dt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
It={},At=/^(?:[^/]*\/)?[^/]+$/,Rt={rule:"group/version or version"},Ue={rule:"a non-empty string"},Tt={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},Pn=/^[ -~]*$/,Ct={rule:"printable ASCII characters",maxLength:128},St={allowed:["Apply","Update"]},
zt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
jt={allowed:["FieldsV1",""]},Et={rule:"printable ASCII characters",maxLength:256},$t={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},F=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,G={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting and\
 ending with a letter or digit",maxLength:63},Vt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Tn={known:["clientCA"],required:["clientCA"]},Cn=["secretRef","value"],Lt={known:["s\
ecretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Bt={known:["name","key","namespace"],required:["name","k\
ey"]},le={minimum:-2147483648,maximum:2147483647},Kt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPP\
ort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"\
DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"DataP\
lane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Ut={known:["name"],required:["name"]},M={known:["observedG\
eneration","conditions","agentConnection"]},Ht=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Nt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},Ft={allowed:["True","False","Unknown"]},ae=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Gt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Mt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},qt={maxLength:32768},
Zt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},_t={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},Wt={code:"\
unknown-kind",allowed:["ClusterDataPlane"]},Fe=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Jt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs",
"secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Yt={known:[
"secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},Qt={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Xt={code:"unknown-kind",allowed:["BuildPlane"]},xt={known:["planeID","clusterAgent","sec\
retStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},
elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Enviro\
nment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ei={code:"\
unknown-kind",allowed:["ClusterBuildPlane"]},ni={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"\
clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ti={code:"unknown-kind",allowed:["ObservabilityPlane"]},
ii={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"Obser\
vabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},ri={code:"unknown-kind",allowed:["Clus\
terObservabilityPlane"]},si={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},
elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},oi={code:"unknown-kind",allowed:["Environment"]},li={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},ai={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},ui={known:["remoteJwks"]},fi={known:[
"uri"],required:["uri"]},ci={known:["observedGeneration","conditions"]};function ce(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=v(e,t,i,ht))):t==="metadata"?i!==null&&
(r++,e=a(e,de(i),t)):t==="spec"?i!==null&&(r++,e=a(e,di(i),t)):t==="status"?i!==null&&(e=a(e,mi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,B)}function de(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||
!ue.test(t))&&(e=m(e,r,t,kn));else if(r==="generateName")(typeof t!="string"||!On.test(t))&&(e=m(e,r,t,Dn));else if(r==="namespace")(typeof t!="string"||k(t,63)||
!vt.test(t))&&(e=m(e,r,t,Pt));else if(r==="labels")e=a(e,Sn(t),r);else if(r==="annotations")e=a(e,zn(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];(typeof l!="string"||!He.test(l))&&(i=m(i,o,l,In))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,jn(l),o)}s.length>1&&Ie(s)&&(i=u(i,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){
let l=s[o];i=a(i,En(l),o)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?D(t)||(e=P(e,r,t,R)):r==="deletionGracePeriodSeconds"?D(t)||(e=P(e,r,t,R)):r==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=m(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=m(e,r,t,E)):e=u(e,r,
"unknown-field")}return n.name||(e=je(e,n,ue)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=P(e,"generation",
n.generation,Ne)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,An)}function Sn(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];He.test(r)||(e=
Te(e,n,r,Rn)),(typeof t!="string"||k(t,63)||!kt.test(t))&&(e=Ce(e,n,r,Ot))}return Se(e)}function zn(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
Dt.test(r)||(e=Te(e,n,r,Rn)),typeof t!="string"&&(e=Ce(e,n,r,It))}return Qe(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),Se(e)}function jn(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||!At.test(i))&&(e=m(e,t,i,Rt))):t===
"kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,Ue))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,Ue))):t==="uid"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,Ue))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=u(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,Tt)}function En(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||k(i,128)||!Pn.test(i))&&(e=m(e,t,i,Ct)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=
v(e,t,i,St))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!zt.test(i))&&(e=m(e,t,i,E)):t==="fieldsType"?
i!=="FieldsV1"&&i!==""&&(e=v(e,t,i,jt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||k(i,256)||!Pn.test(i))&&(e=m(e,t,i,Et)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,$t)}function di(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!F.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Ge(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,$n(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,o=i;for(let l=0;l<o.length;l++){
let w=o[l];typeof w!="string"&&(s=f(s,l,w,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,pe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Vt)}function Ge(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,pi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,
Tn)}function pi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,gi(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=ze(e,n,Cn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Lt)}function gi(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===2?null:g(e,n,Bt)}function $n(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,le)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
P(e,t,i,le)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=P(e,t,i,le)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,le)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&r===2?null:g(e,n,Kt)}function pe(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ut)}function mi(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,M)}function K(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||k(i,316)||!Ht.test(i))&&(e=m(e,t,i,Nt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=v(e,t,i,Ft))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=P(e,t,i,Ne)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!ae.test(i))&&(e=m(e,t,i,E))):t===
"reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,1024)||!Gt.test(i))&&(e=m(e,t,i,Mt))):t==="message"?i!==null&&(r++,(typeof i!="string"||k(i,32768))&&
(e=m(e,t,i,qt))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,Zt)}function q(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,D(i)||(e=
P(e,t,i,R))):t==="lastConnectedTime"?(typeof i!="string"||!ae.test(i))&&(e=m(e,t,i,E)):t==="lastDisconnectedTime"?(typeof i!="string"||!ae.test(i))&&(e=m(e,t,i,
E)):t==="lastHeartbeatTime"?(typeof i!="string"||!ae.test(i))&&(e=m(e,t,i,E)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,_t)}function ge(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i===
"apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=v(e,i,s,Wt))):i==="metadata"?s!==
null&&(r++,e=a(e,Me(s),i)):i==="spec"?s!==null&&(r++,e=a(e,yi(s),i)):i==="status"?s!==null&&(e=a(e,hi(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&
!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===
4?null:g(e,n,B)}function Me(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!ue.test(t))&&
(e=m(e,r,t,kn));else if(r==="generateName")(typeof t!="string"||!On.test(t))&&(e=m(e,r,t,Dn));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r===
"labels")e=a(e,Sn(t),r);else if(r==="annotations")e=a(e,zn(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<
s.length;o++){let l=s[o];(typeof l!="string"||!He.test(l))&&(i=m(i,o,l,In))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,jn(l),o)}s.length>1&&Ie(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,En(l),o)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?D(t)||(e=P(e,r,t,R)):r==="deletionGracePeriodSeconds"?D(t)||(e=P(e,r,t,R)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!fe.test(t))&&(e=m(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=m(e,r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=je(e,
n,ue)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=P(e,"generation",n.generation,Ne)),e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,An)}function yi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||
!F.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,qe(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,$n(i),t));else if(t==="imagePul\
lSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,o=i;for(let l=0;l<o.length;l++){let w=o[l];typeof w!="string"&&(s=f(s,l,w,"string"))}e=a(e,
s,t)}else t==="secretStoreRef"?e=a(e,pe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p&&r===2?null:g(e,n,Jt)}function qe(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,
e=a(e,bi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Tn)}function bi(n){if(c(n))return d(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,wi(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==
(n.value==null)&&(e=ze(e,n,Cn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Yt)}function wi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="names\
pace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,Qt)}function hi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,M)}function me(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=v(e,t,i,Xt))):t==="metadata"?i!==null&&(r++,e=a(e,de(i),t)):t==="spec"?i!==null&&(r++,e=a(e,vi(i),t)):t==="status"?i!==null&&(e=a(e,Pi(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function vi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!F.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ge(i),t)):t==="secretStoreRef"?e=a(
e,pe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?
null:g(e,n,xt)}function Pi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,M)}function ye(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=v(e,
i,s,ei))):i==="metadata"?s!==null&&(r++,e=a(e,Me(s),i)):i==="spec"?s!==null&&(r++,e=a(e,ki(s),i)):i==="status"?s!==null&&(e=a(e,Oi(s),i)):e=u(e,i,"unknown-field"))}
let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,B)}function ki(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!F.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,qe(i),t)):t==="secretStoreRef"?e=a(e,pe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&
(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,ni)}function Oi(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCon\
nection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,M)}function be(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=v(
e,t,i,ti))):t==="metadata"?i!==null&&(r++,e=a(e,de(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Di(i),t)):t==="status"?i!==null&&(e=a(e,Ii(i),t)):e=u(e,t,"unknown-fie\
ld"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function Di(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="planeID"?(typeof i!="string"||k(i,63)||!F.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ge(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&r===2?null:g(e,n,ii)}function Ii(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,M)}function we(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=v(e,i,s,ri))):i==="metadata"?s!==null&&(r++,e=a(e,Me(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Ai(s),i)):i==="status"?s!==null&&(e=a(e,Ri(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function Ai(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||k(i,63)||!F.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,qe(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,
"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,
n,si)}function Ri(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=P(e,r,t,R));else if(r==="condi\
tions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}s.length>1&&(i=ne(i,s,"type","a type tha\
t no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,M)}
function he(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,
t,i,L))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=v(e,t,i,oi))):t==="metadata"?i!==null&&(r++,e=a(e,de(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Ti(i),t)):t===
"status"?i!==null&&(e=a(e,ji(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function Ti(n){if(c(n))return d(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Ci(t),r):r==="isProductio\
n"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,li)}function Ci(n){if(c(n))return d(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Si(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ai)}function Si(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
remoteJwks"?e=a(e,zi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ui)}function zi(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&r===1?null:g(e,n,fi)}function ji(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(
t)||(e=P(e,r,t,R));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let l=s[o];i=a(i,K(l),o)}e=a(
e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ci)}var Vn=z(ce),Ei=j(ce),$i=V(Vn),Ln=z(ge),Vi=j(ge),Li=V(Ln),Bn=z(me),Bi=j(me),Ki=V(Bn),Kn=z(ye),Ui=j(ye),Hi=V(Kn),Un=z(be),Ni=j(be),Fi=V(Un),Hn=z(we),Gi=j(we),Mi=V(
Hn),Nn=z(he),qi=j(he),Zi=V(Nn),_i={checks:{DataPlane:ce,ClusterDataPlane:ge,BuildPlane:me,ClusterBuildPlane:ye,ObservabilityPlane:be,ClusterObservabilityPlane:we,
Environment:he},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Ze=an(_i),Wi=z(Ze),Ji=j(Ze),Fn=n=>We(n,
vn),Yi={check:Ze,clusterScoped:["ClusterDataPlane","ClusterBuildPlane","ClusterObservabilityPlane"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[
""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},withDefaults:Fn},Qi=bn(Yi);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
